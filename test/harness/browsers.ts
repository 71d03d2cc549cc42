/** @file Where the browsers are on this machine. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browsers the harness can drive. */
export type BrowserKind = 'chromium' | 'firefox';

const NAMES: Record<BrowserKind, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Absent and not executable come to the same: it cannot be started.
    return false;
  }
}

/**
 * Path of the browser's executable: the variable CHROMIUM or FIREFOX if set, else the first
 * common name found on PATH. `undefined` when there is none, so that a test can be skipped.
 * @throws when the variable is set and does not name an executable: a typo must not skip tests.
 */
export function findBrowser(kind: BrowserKind): string | undefined {
  const variable = kind.toUpperCase();
  const given = process.env[variable];
  if (given) {
    if (!isExecutable(given)) throw new Error(`${variable}=${given} is not an executable file`);
    return given;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES[kind]
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(isExecutable);
}
