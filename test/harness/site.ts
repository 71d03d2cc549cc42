/**
 * @file A local server that plays any government site.
 *
 * The browsers use it as their HTTP proxy. So addresses need no port, both browsers treat them
 * alike, and nothing a browser or the extension asks for can leave this machine.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** One answer of the site. */
export interface SiteFile {
  status?: number;
  contentType: string;
  body: string | Uint8Array;
  delayMs?: number;
}

/**
 * Keys of the map are `www.example.gov.cn/path`, or `/path` for that path on every *.gov.cn host.
 * The function gets the path with its query, and may also answer for hosts outside of gov.cn.
 */
export type SiteFiles =
  | ReadonlyMap<string, SiteFile>
  | ((hostname: string, path: string) => SiteFile | undefined);

export interface Site {
  readonly port: number;
  /** What was asked for and belongs to the site, in order: `GET http://host/path`. */
  readonly requests: readonly string[];
  /** What was asked for elsewhere, and refused. Browsers' own calls home are among these. */
  readonly refused: readonly string[];
  url(hostname: string, path: string): string;
  close(): Promise<void>;
}

const isGovernment = (hostname: string): boolean => /(^|\.)gov\.cn$/.test(hostname);

function find(files: SiteFiles, hostname: string, path: string): SiteFile | undefined {
  if (typeof files === 'function') return files(hostname, path);
  return files.get(hostname + path) ?? (isGovernment(hostname) ? files.get(path) : undefined);
}

async function answer(response: ServerResponse, file: SiteFile): Promise<void> {
  if (file.delayMs) await sleep(file.delayMs);
  response.writeHead(file.status ?? 200, {
    'content-type': file.contentType,
    // Tests change a page between two visits.
    'cache-control': 'no-store',
  });
  response.end(file.body);
}

/** Starts the site on a free port of 127.0.0.1. Only http: an https address is refused. */
export async function serveSite(files: SiteFiles): Promise<Site> {
  const requests: string[] = [];
  const refused: string[] = [];

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A proxy is asked for a whole address, a server for a path.
    const { href, hostname, pathname, search } = new URL(
      request.url ?? '/',
      `http://${request.headers.host}`,
    );
    const file = find(files, hostname, pathname + search);
    const ours = file !== undefined || isGovernment(hostname);
    (ours ? requests : refused).push(`${request.method} ${href}`);
    const missing = { status: ours ? 404 : 502, contentType: 'text/plain', body: 'not here' };
    await answer(response, file ?? missing);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  server.on('connect', (request, socket) => {
    refused.push(`CONNECT ${request.url}`);
    // The browser may already have hung up, which is as good as a refusal.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site has no port');

  return {
    port: address.port,
    requests,
    refused,
    url: (hostname, path) => new URL(path, `http://${hostname}`).href,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
