/** @file What this page is, and the one thing to do with it. */
import type { Capture, Look } from '../src/messages.js';
import { VERDICT_MESSAGES } from '../src/reading/verdict.js';
import { FindingList } from '../src/view/FindingList.js';
import { FormTables } from '../src/view/FormTables.js';
import { inLanguage, t } from '../src/view/language.js';
import { Narrative } from '../src/view/Narrative.js';
import { agencyName, formName, yearName } from '../src/view/naming.js';
import { ReportActions } from './ReportActions.js';
import { page } from './state.js';

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

function ReadReport({ now }: { readonly now: Read }) {
  const { report } = now;
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
      <FindingList checks={report.checks} findings={report.findings} />
      <FormTables report={report} />
      <Narrative sections={report.sections} open={report.form === 'narrative'} />
    </article>
  );
}
