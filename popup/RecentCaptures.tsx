/** @file The captures made last, and the export of all. */
import type { ReportEntry } from '../src/store/database.js';
import { moment } from '../src/view/dates.js';
import { type MessageKey, t } from '../src/view/language.js';
import { agencyName, yearName } from '../src/view/naming.js';
import { exportAll } from './exporting.js';
import { recent, storeProblem, total } from './state.js';

export function RecentCaptures() {
  return (
    <section class="recent" aria-labelledby="recent">
      <div class="row">
        <h2 id="recent">{t('recent')}</h2>
        {total.value > 0 && (
          <>
            <span class="details">{t('recent_count', total.value)}</span>
            <button type="button" id="export-all" class="quiet" onClick={exportAll}>
              {t('export_all')}
            </button>
          </>
        )}
      </div>
      {storeProblem.value && <p role="alert">{t('store_unavailable', storeProblem.value)}</p>}
      {recent.value.length === 0 && !storeProblem.value && (
        <p class="details">{t('recent_none')}</p>
      )}
      {recent.value.length > 0 && <ul>{recent.value.map(entry)}</ul>}
    </section>
  );
}

const entry = (item: ReportEntry) => (
  <li key={item.id}>
    <a href={item.url} target="_blank" rel="noreferrer" lang="zh-CN">
      {agencyName(item.agency)}
    </a>
    <span>{yearName(item.year)}</span>
    <span class={item.errors > 0 ? 'bad' : item.warnings > 0 ? 'doubtful' : 'good'}>
      {verdict(item)}
    </span>
    <time dateTime={item.seenAt}>{moment(item.seenAt)}</time>
  </li>
);

function verdict({ errors, warnings }: ReportEntry): string {
  const key: MessageKey = errors + warnings > 0 ? 'recent_findings' : 'recent_sound';
  return t(key, errors + warnings);
}
