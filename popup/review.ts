/** @file Findings shown in the tables and on the page, and what was decided about them. */
import { signal } from '@preact/signals';
import { ask } from '../src/messages.js';
import { type Decision, decisionKey, decisionOn } from '../src/report/decision.js';
import type { Finding } from '../src/report/finding.js';
import type { Report } from '../src/report/report.js';
import { toFailure } from '../src/store/failure.js';
import type { FindingActions } from '../src/view/FindingItem.js';
import { shownCells } from '../src/view/shown.js';
import { store, tabId } from './state.js';

/** How many figures the page outlines since a finding was shown; undefined where none was. */
export const outlined = signal<number | undefined>(undefined);
/** Why a decision could not be saved. */
export const decisionProblem = signal<string | undefined>(undefined);

const decisions = signal<ReadonlyMap<string, Decision>>(new Map());

const urlOf = ({ source }: Report): string => source.url ?? '';

/** Reads what was decided about a report that is in the collection. */
export async function loadDecisions(report: Report): Promise<void> {
  const found = await store.decisions(urlOf(report)).catch(() => []);
  decisions.value = new Map(found.map((decision) => [decision.key, decision]));
}

/** What can be done with the findings about a report. */
export const actionsFor = (report: Report, isSaved: boolean): FindingActions => ({
  show: (finding) => void show(report, finding),
  ...(isSaved && {
    review: {
      decisionOn: (finding) => decisions.value.get(decisionKey(finding, report.cells)),
      decide: (finding, verdict, note) => {
        const decidedAt = new Date().toISOString();
        const decision = decisionOn(finding, report.cells, { verdict, note, decidedAt });
        void keep(report, () => store.decide(urlOf(report), decision));
      },
      undecide: (finding) => {
        const key = decisionKey(finding, report.cells);
        void keep(report, () => store.undecide(urlOf(report), key));
      },
    },
  }),
});

async function keep(report: Report, write: () => Promise<void>): Promise<void> {
  try {
    await write();
    decisionProblem.value = undefined;
  } catch (error) {
    decisionProblem.value = toFailure(error).storeCause;
  }
  await loadDecisions(report);
}

/** Outlines the cells of a finding in the tables, and its figures on the page. */
async function show(report: Report, { cells }: Finding): Promise<void> {
  shownCells.value = new Set(cells);
  const places = cells.flatMap((id) => report.cells[id]?.at ?? []);
  const answer = ask('show', { tabId: await tabId(), url: urlOf(report), places });
  outlined.value = await answer.catch(() => 0);
  document.querySelector('td.shown')?.scrollIntoView({ block: 'center' });
}

/** Back to the list, without outlines. */
export function showNothing(): void {
  shownCells.value = new Set();
  outlined.value = undefined;
  const heading = document.getElementById('findings');
  heading?.focus();
  heading?.scrollIntoView({ block: 'start' });
}
