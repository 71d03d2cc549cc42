/** @file The folder a browser saves to. */
import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from './patience.js';

const isPartial = (name: string): boolean => /\.(part|crdownload|tmp)$/.test(name);

/** One saved state of a file. Chromium under DevTools saves over a file of the same name. */
interface Saved {
  path: string;
  size: number;
  version: string;
}

async function saved(path: string): Promise<Saved> {
  const { size, ino, mtimeMs } = await stat(path);
  return { path, size, version: `${path}:${ino}:${mtimeMs}:${size}` };
}

export class Downloads {
  readonly #folder: string;
  readonly #given: Set<string>;

  private constructor(folder: string, given: Set<string>) {
    this.#folder = folder;
    this.#given = given;
  }

  /** Watches a folder, made if missing. What is in it already is no download. */
  static async watch(folder: string): Promise<Downloads> {
    await mkdir(folder, { recursive: true });
    const names = await readdir(folder);
    const before = await Promise.all(names.map((name) => saved(join(folder, name))));
    return new Downloads(folder, new Set(before.map(({ version }) => version)));
  }

  /**
   * Path of a completely saved file whose name fits. Each saving is given once, so that exporting
   * twice and waiting twice waits for both. Empty files are never given: Firefox makes an empty
   * placeholder first.
   */
  next(fits: (name: string) => boolean, timeoutMs: number): Promise<string> {
    return until(`a download to ${this.#folder}`, timeoutMs, async () => {
      const names = await readdir(this.#folder);
      if (names.some(isPartial)) return undefined;
      for (const name of names.filter(fits)) {
        const path = join(this.#folder, name);
        const before = await saved(path);
        if (before.size === 0 || this.#given.has(before.version)) continue;
        await sleep(50);
        if ((await saved(path)).version !== before.version) continue;
        this.#given.add(before.version);
        return path;
      }
      return undefined;
    });
  }
}
