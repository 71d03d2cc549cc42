/** @file What this page is, and the one thing to do with it. */
import { useEffect } from 'preact/hooks';
import type { Capture, Look } from '../src/messages.js';
import { VERDICT_MESSAGES } from '../src/reading/verdict.js';
import { FindingList } from '../src/view/FindingList.js';
import { FormTables } from '../src/view/FormTables.js';
import { inLanguage, t } from '../src/view/language.js';
import { Narrative } from '../src/view/Narrative.js';
import { agencyName, formName, yearName } from '../src/view/naming.js';
import { ReportActions } from './ReportActions.js';
import { actionsFor, decisionProblem, loadDecisions, outlined, showNothing } from './review.js';
import { page, savedAs } from './state.js';

type Read = Extract<Look | Capture, { report: unknown }>;

export function ThisPage() {
  const now = page.value;
  switch (now.kind) {
    case 'reading':
      return (
        <p class="notice" role="status">
          {t('loading')}
        </p>
      );
    case 'not_report':
      return (
        <div class="notice" role="status">
          <h1>{inLanguage(VERDICT_MESSAGES[now.verdict])}</h1>
          <p>
            {[t('not_captured'), now.title && t('seen_as', now.title)].filter(Boolean).join(' ')}
          </p>
        </div>
      );
    case 'unreadable':
      return (
        <div class="notice" role="status">
          <h1>{t(`unreadable_${now.why}`)}</h1>
          <p>{t('not_captured')}</p>
        </div>
      );
    default:
      return <ReadReport now={now} />;
  }
}

/** What became of a finding that the person asked to see. */
function Shown() {
  const count = outlined.value;
  return (
    <div role="status" class={count === undefined ? 'unseen' : 'shown-bar'}>
      {count !== undefined && (
        <>
          {t(count > 0 ? 'shown_both' : 'shown_table', count)}{' '}
          <button type="button" onClick={showNothing}>
            {t('shown_back')}
          </button>
        </>
      )}
    </div>
  );
}

function ReadReport({ now }: { readonly now: Read }) {
  const { report } = now;
  const isSaved = now.kind !== 'unsaved' && savedAs(report, now.saved) !== undefined;
  useEffect(() => void loadDecisions(report), [report]);
  const details = [
    yearName(report.year),
    formName(report.form),
    report.published && t('published_on', report.published),
  ];
  return (
    <article>
      <div class="head">
        <div>
          <h1 lang="zh-CN">{agencyName(report.agency.name)}</h1>
          <p class="details">{details.filter(Boolean).join(' · ')}</p>
        </div>
        <ReportActions now={now} />
      </div>
      <FindingList
        checks={report.checks}
        findings={[...report.findings, ...now.related]}
        broken={now.broken}
        actions={actionsFor(report, isSaved)}
      />
      {decisionProblem.value && (
        <p class="bad" role="alert">
          {t('decide_failed', decisionProblem.value)}
        </p>
      )}
      <FormTables report={report} />
      <Narrative sections={report.sections} open={report.form === 'narrative'} />
      <Shown />
    </article>
  );
}
