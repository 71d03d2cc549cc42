/** @file Waiting for something a browser does in its own time. */
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Calls `look` every 50 ms until it answers something other than `undefined`, and gives that.
 * A throwing `look` counts as "not yet": pages throw while they navigate.
 * @throws when `timeoutMs` have passed; the last error of `look`, if any, is the cause.
 */
export async function until<T>(
  what: string,
  timeoutMs: number,
  look: () => Promise<T | undefined>,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  let cause: unknown;
  do {
    try {
      const seen = await look();
      if (seen !== undefined) return seen;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await sleep(50);
  } while (Date.now() < deadline);
  throw new Error(`${what}: not within ${timeoutMs} ms`, { cause });
}
