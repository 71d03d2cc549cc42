/** @file Scripts with the rights of Firefox itself, through WebDriver BiDi. */
import type { Browser } from 'puppeteer-core';
import * as z from 'zod';

interface Connection {
  send(method: string, parameters: object): Promise<unknown>;
}

const tree = z.object({
  result: z.object({ contexts: z.tuple([z.object({ context: z.string() })]).rest(z.unknown()) }),
});
const outcome = z.object({
  result: z.discriminatedUnion('type', [
    z.object({ type: z.literal('success'), result: z.object({ value: z.string() }) }),
    z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
  ]),
});

function isConnection(value: unknown): value is Connection {
  return typeof value === 'object' && value !== null && 'send' in value;
}

/** puppeteer has no public way to send a BiDi command of one's own; this is its own connection. */
function connectionOf(browser: Browser): Connection {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!isConnection(connection)) throw new Error('puppeteer no longer exposes its connection');
  return connection;
}

/**
 * Runs `source`, the text of a function, in a browser window with `inputs` as arguments, awaits
 * it, and gives its JSON-able answer as `schema` understands it. Text, because the function lives
 * in a world (Services, WebExtensionPolicy) that TypeScript knows nothing of.
 * Needs `--remote-allow-system-access`.
 */
export async function runPrivileged<T>(
  browser: Browser,
  schema: z.ZodType<T>,
  source: string,
  ...inputs: (string | number)[]
): Promise<T> {
  const connection = connectionOf(browser);
  const windows = tree.parse(
    await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 }),
  );
  const call = `(${source})(${inputs.map((input) => JSON.stringify(input)).join()})`;
  const { result } = outcome.parse(
    await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await ${call}) ?? null))()`,
      target: { context: windows.result.contexts[0].context },
      awaitPromise: true,
    }),
  );
  if (result.type === 'exception') throw new Error(`in Firefox: ${result.exceptionDetails.text}`);
  return schema.parse(JSON.parse(result.result.value));
}
