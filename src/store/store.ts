/** @file What the rest of the extension asks of the database. Every failure is a `StoreFailure`. */
import type { Decision } from '../report/decision.js';
import { type Report, reportSchema } from '../report/report.js';
import { gunzip, gzip } from './compression.js';
import { Database, type DecisionRow, type ReportEntry } from './database.js';
import { StoreFailure, toFailure } from './failure.js';
import { figuresKey } from './figuresKey.js';
import { pack, unpack } from './packing.js';
import { pageKey } from './pageKey.js';

/** How a capture ended in the collection. */
export interface Saved {
  readonly entry: ReportEntry;
  /** `new`: the page's first capture; `changed`: a new version of it; `seen`: nothing new. */
  readonly outcome: 'new' | 'changed' | 'seen';
}

export class Store {
  readonly #database: Database;

  constructor(database = new Database()) {
    this.#database = database;
  }

  /**
   * Saves a capture. The same page with the same content is the same record seen again; changed
   * content becomes a new version. Nothing is ever overwritten.
   *
   * @param unchecked the report, which is validated here, whoever sent it
   * @param snapshot the markup that it was read from
   * @throws StoreFailure, and nothing is written
   */
  save(unchecked: Report, snapshot: string): Promise<Saved> {
    return this.#guarded(async () => {
      const report = checked(unchecked);
      const compressed = await gzip(snapshot);
      const { entries, reports, snapshots } = this.#database;
      return this.#database.transaction('rw', entries, reports, snapshots, async () => {
        const page = pageKey(report.source.url ?? '');
        const seen = await entries.get({ page, sha256: report.source.sha256 });
        if (seen) {
          const entry = { ...seen, seenAt: report.source.capturedAt };
          await entries.put(entry);
          return { entry, outcome: 'seen' };
        }
        const version = 1 + (await entries.where({ page }).count());
        const row = entryOf(report, page, version);
        const id = await entries.add(row);
        await reports.add(pack(report, id));
        await snapshots.add({ id, gzip: compressed });
        return { entry: { ...row, id }, outcome: version === 1 ? 'new' : 'changed' };
      });
    });
  }

  /** The version of a page that was seen last, or undefined where it was never captured. */
  latestOf(url: string): Promise<ReportEntry | undefined> {
    return this.#guarded(async () => {
      const versions = await this.#database.entries.where({ page: pageKey(url) }).sortBy('seenAt');
      return versions.at(-1);
    });
  }

  /** The captures seen last, newest first. */
  recent(limit: number): Promise<ReportEntry[]> {
    return this.#guarded(() =>
      this.#database.entries.orderBy('seenAt').reverse().limit(limit).toArray(),
    );
  }

  count(): Promise<number> {
    return this.#guarded(() => this.#database.entries.count());
  }

  /** A captured report, or undefined where there is none with this id. */
  report(id: number): Promise<Report | undefined> {
    return this.#guarded(async () => {
      const packed = await this.#database.reports.get(id);
      return packed && unpack(packed);
    });
  }

  /** Every captured report, in the order of capture. */
  all(): Promise<Report[]> {
    return this.#guarded(async () =>
      (await this.#database.reports.orderBy('id').toArray()).map(unpack),
    );
  }

  /**
   * The captured reports that this one can be checked against: those of its body, and those with the same
   * figures. The record of this very content is left out.
   */
  neighbours(report: Report): Promise<{ readonly id: number; readonly report: Report }[]> {
    return this.#guarded(async () => {
      const { entries, reports } = this.#database;
      const { name } = report.agency;
      const figures = figuresKey(report);
      const found = [
        ...(name === null ? [] : await entries.where({ agency: name }).toArray()),
        ...(figures === '' ? [] : await entries.where({ figures }).toArray()),
      ];
      const page = pageKey(report.source.url ?? '');
      const ids = found
        .filter((entry) => entry.page !== page || entry.sha256 !== report.source.sha256)
        .map(({ id }) => id);
      const packed = await reports.bulkGet([...new Set(ids)]);
      return packed.flatMap((one) => (one ? [{ id: one.id, report: unpack(one) }] : []));
    });
  }

  /** What was decided about findings on a page. */
  decisions(url: string): Promise<readonly Decision[]> {
    return this.#guarded(() => this.#database.decisions.where({ page: pageKey(url) }).toArray());
  }

  /** Every decision, by page. */
  allDecisions(): Promise<readonly DecisionRow[]> {
    return this.#guarded(() => this.#database.decisions.orderBy('page').toArray());
  }

  /** Keeps a decision about a finding on a page, in place of an earlier one. */
  decide(url: string, decision: Decision): Promise<void> {
    return this.#guarded(async () => {
      await this.#database.decisions.put({ ...decision, page: pageKey(url) });
    });
  }

  /** Takes a decision back. */
  undecide(url: string, key: string): Promise<void> {
    return this.#guarded(() => this.#database.decisions.delete([pageKey(url), key]));
  }

  /** The markup that a report was read from. */
  snapshot(id: number): Promise<string | undefined> {
    return this.#guarded(async () => {
      const row = await this.#database.snapshots.get(id);
      return row && gunzip(row.gzip);
    });
  }

  async #guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      await this.#database.openUnlessBlocked();
      return await work();
    } catch (error) {
      throw toFailure(error);
    }
  }
}

function checked(report: unknown): Report {
  const result = reportSchema.safeParse(report);
  if (!result.success) throw new StoreFailure('invalid', result.error);
  return result.data;
}

function entryOf(report: Report, page: string, version: number): Omit<ReportEntry, 'id'> {
  const count = (severity: string): number =>
    report.findings.filter((one) => one.severity === severity && one.partOf === undefined).length;
  return {
    page,
    version,
    sha256: report.source.sha256,
    url: report.source.url ?? '',
    agency: report.agency.name,
    year: report.year,
    form: report.form,
    title: report.title,
    capturedAt: report.source.capturedAt,
    seenAt: report.source.capturedAt,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    figures: figuresKey(report),
  };
}
