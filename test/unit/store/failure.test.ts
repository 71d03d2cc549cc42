import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Database } from '../../../src/store/database.js';
import { StoreFailure, toFailure } from '../../../src/store/failure.js';
import { Store } from '../../../src/store/store.js';
import { recorded } from '../given/pages.js';

/** The failure that the work ends in; throws where it succeeds or fails otherwise. */
async function failureOf(work: Promise<unknown>): Promise<StoreFailure> {
  const error = await work.then(
    () => new Error('the work succeeded'),
    (reason: unknown) => reason,
  );
  if (error instanceof StoreFailure) return error;
  throw error;
}

const rowsOf = ({ entries, reports, snapshots }: Database) =>
  Promise.all([entries.count(), reports.count(), snapshots.count()]);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a full disk', () => {
  it.each(['entries', 'reports', 'snapshots'])(
    'while %s is written leaves nothing half-written',
    async (table) => {
      const database = new Database(`full-${table}`);
      const store = new Store(database);
      const add = IDBObjectStore.prototype.add;
      const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
        this: IDBObjectStore,
        ...args
      ) {
        if (this.name === table) throw new DOMException('disk full', 'QuotaExceededError');
        return add.apply(this, args);
      });
      expect((await failureOf(store.save(recorded(), 'x'))).storeCause).toBe('quota');
      expect(spy).toHaveBeenCalled();
      spy.mockRestore();
      expect(await rowsOf(database)).toEqual([0, 0, 0]);
      expect((await store.save(recorded(), 'x')).outcome).toBe('new');
    },
  );

  it('found out by a hook of the database is one, too', async () => {
    const database = new Database('full-hook');
    database.snapshots.hook('creating', () => {
      throw new Dexie.QuotaExceededError('disk full');
    });
    expect((await failureOf(new Store(database).save(recorded(), 'x'))).storeCause).toBe('quota');
    expect(await rowsOf(database)).toEqual([0, 0, 0]);
  });
});

describe('an older window that holds the database', () => {
  it('is said to block it, at once, and no longer once that window lets go', async () => {
    vi.spyOn(console, 'warn').mockReturnValue(undefined); // Dexie says so, too.
    const older = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('held', 1);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const store = new Store(new Database('held'));
    expect((await failureOf(store.save(recorded(), 'x'))).storeCause).toBe('blocked');
    older.close();
    expect((await store.save(recorded(), 'x')).outcome).toBe('new');
  });
});

describe('what is not a report', () => {
  it.each([
    ['another schema', { schema: 'gouji.report/2' }],
    [
      'a cell with a state of its own',
      { cells: { 'review.total': { value: 1, status: 'guessed' } } },
    ],
    [
      'a figure that is no number',
      { cells: { 'review.total': { value: Number.NaN, status: 'number' } } },
    ],
    ['a year in words', { year: '2021' }],
    ['a severity of its own', { findings: [{ severity: 'fatal' }] }],
  ])('is refused, and nothing is written: %s', async (what, wrong) => {
    const database = new Database(`invalid-${what}`);
    const report = Object.assign(recorded(), wrong);
    expect((await failureOf(new Store(database).save(report, 'x'))).storeCause).toBe('invalid');
    expect(await rowsOf(database)).toEqual([0, 0, 0]);
  });
});

describe('the cause of a failure', () => {
  const named = (name: string, inner?: unknown) =>
    Object.assign(new Error(name), { name }, inner === undefined ? {} : { inner });

  it.each([
    [named('QuotaExceededError'), 'quota'],
    [named('AbortError', named('QuotaExceededError')), 'quota'],
    [named('OpenFailedError', named('QuotaExceededError')), 'quota'],
    [named('VersionError'), 'blocked'],
    [named('OpenFailedError'), 'unavailable'],
    [named('MissingAPIError'), 'unavailable'],
    [named('SomethingElse'), 'failed'],
    ['a string', 'failed'],
    [undefined, 'failed'],
  ])('behind %s is %s', (error, cause) => {
    const failure = toFailure(error);
    expect(failure).toMatchObject({ storeCause: cause, cause: error });
    expect(toFailure(failure)).toBe(failure);
  });
});
