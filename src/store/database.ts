/** @file The tables in IndexedDB. Dexie is imported in this folder only. */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { FormId } from '../report/constants.js';
import type { Decision } from '../report/decision.js';
import { StoreFailure } from './failure.js';
import { figuresKey } from './figuresKey.js';
import { type PackedReport, unpack } from './packing.js';

/** What lists show, filter and sort by; kept apart from the reports so that lists stay fast. */
export interface ReportEntry {
  id: number;
  /** The page, as `pageKey` gives it. Versions of one page share it. */
  page: string;
  /** Counted from 1 for each page. */
  version: number;
  /** What the report says, as a hash. */
  sha256: string;
  url: string;
  agency: string | null;
  year: number | null;
  form: FormId;
  title: string;
  /** ISO 8601: when this version was captured first and last. */
  capturedAt: string;
  seenAt: string;
  /** Numbers of findings of each severity, those with one cause counted once. */
  errors: number;
  warnings: number;
  infos: number;
  /** Hash of the figures that are not 0, by which reports with equal figures are found; `''` for few. */
  figures: string;
}

/** A reviewer's decision about a finding on a page. */
export interface DecisionRow extends Decision {
  page: string;
}

/** The source of a report, compressed. */
export interface SnapshotRow {
  id: number;
  gzip: Uint8Array;
}

/** Milliseconds after which a database that does not open is taken to be held by another window. */
const PATIENCE = 4000;

/** One database for the extension; a new version of its tables is a new `version(n)` here. */
export class Database extends Dexie {
  readonly entries!: EntityTable<ReportEntry, 'id'>;
  readonly reports!: Table<PackedReport, number>;
  readonly snapshots!: Table<SnapshotRow, number>;
  readonly decisions!: Table<DecisionRow, [page: string, key: string]>;

  constructor(name = 'gouji') {
    super(name);
    this.version(1).stores({
      entries: '++id, &[page+sha256], &[page+version], seenAt, year, agency',
      reports: 'id',
      snapshots: 'id',
    });
    this.version(2)
      .stores({
        entries: '++id, &[page+sha256], &[page+version], seenAt, year, agency, figures',
        decisions: '[page+key], page',
      })
      .upgrade(async (transaction) => {
        const reports = transaction.table<PackedReport, number>('reports');
        for (const entry of await transaction.table<ReportEntry>('entries').toArray()) {
          const packed = await reports.get(entry.id);
          const figures = packed ? figuresKey(unpack(packed)) : '';
          await transaction.table('entries').update(entry.id, { figures });
        }
      });
    // Another tab with a newer version wants to upgrade: let go, so that it is not blocked.
    this.on('versionchange', () => this.close({ disableAutoOpen: false }));
  }

  /**
   * Opens the database.
   *
   * @throws StoreFailure `blocked` where another window holds an older version of it. IndexedDB would
   *   wait for ever, and tells only the first who waits (`blocked` is not fired for those behind), so
   *   patience is the one sign that all of them have. Once that window is closed, it opens.
   */
  async openUnlessBlocked(): Promise<void> {
    if (this.isOpen()) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new StoreFailure('blocked', 'no answer')), PATIENCE);
    });
    try {
      await Promise.race([this.open(), tooLong]);
    } finally {
      clearTimeout(timer);
    }
  }
}
