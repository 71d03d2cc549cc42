/** @file Why the database could not do something, by cause. */

/**
 * - `quota`: the disk, or what the browser allows, is full
 * - `blocked`: an older window of the extension holds the database
 * - `unavailable`: the browser gives no database (private window, damaged profile)
 * - `invalid`: what was to be saved is not a report
 * - `failed`: anything else
 */
export const STORE_CAUSES = ['quota', 'blocked', 'unavailable', 'invalid', 'failed'] as const;

export type StoreCause = (typeof STORE_CAUSES)[number];

export class StoreFailure extends Error {
  readonly storeCause: StoreCause;

  constructor(storeCause: StoreCause, cause: unknown) {
    super(`The database failed (${storeCause}): ${String(cause)}`, { cause });
    this.name = 'StoreFailure';
    this.storeCause = storeCause;
  }
}

const CAUSES: Readonly<Record<string, StoreCause>> = {
  QuotaExceededError: 'quota',
  DatabaseClosedError: 'blocked',
  BlockedError: 'blocked',
  VersionError: 'blocked',
  UpgradeError: 'blocked',
  MissingAPIError: 'unavailable',
  OpenFailedError: 'unavailable',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
};

/** The failure behind an error of Dexie or IndexedDB, whose own error may wrap the cause. */
export function toFailure(error: unknown): StoreFailure {
  if (error instanceof StoreFailure) return error;
  for (let inner = error; inner instanceof Error; inner = innerOf(inner)) {
    const found = CAUSES[inner.name];
    // An aborted transaction or a failed opening says more in what it wraps.
    if (found && !(inner.name === 'OpenFailedError' && innerOf(inner) instanceof Error))
      return new StoreFailure(found, error);
  }
  return new StoreFailure('failed', error);
}

const innerOf = (error: Error): unknown => ('inner' in error ? error.inner : error.cause);
