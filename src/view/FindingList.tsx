/** @file What does not add up, what to look at, and what was not checked, in sentences. */
import type { Checks, Finding } from '../report/finding.js';
import { inLanguage, t } from './language.js';
import { findingElementId } from './marks.js';

interface Props {
  readonly checks: Checks;
  readonly findings: readonly Finding[];
}

/** More would push the tables out of sight. */
const SHOWN = 6;

export function FindingList({ checks, findings }: Props) {
  const urgent = findings.filter(({ severity }) => severity !== 'info');
  const notes = findings.filter(({ severity }) => severity === 'info');
  const [shown, folded] = [urgent.slice(0, SHOWN), [...urgent.slice(SHOWN), ...notes]];
  return (
    <section class="findings" aria-labelledby="findings">
      <h2 id="findings">{t('findings')}</h2>
      <p class={tone(checks)}>{summary(checks)}</p>
      {shown.length > 0 && <ul>{shown.map(item)}</ul>}
      {folded.length > 0 && (
        <details>
          <summary>{t('more_findings', folded.length)}</summary>
          <ul>{folded.map(item)}</ul>
        </details>
      )}
    </section>
  );
}

function tone({ consistent, inconsistent, unchecked }: Checks): string {
  if (inconsistent > 0) return 'bad';
  return unchecked === 0 && consistent > 0 ? 'good' : 'details';
}

function summary({ consistent, inconsistent, unchecked }: Checks): string {
  const all = consistent + inconsistent + unchecked;
  if (all === 0) return t('checks_none');
  if (consistent === all) return t('checks_all', all);
  return t('checks_some', all, consistent, inconsistent, unchecked);
}

const SEVERITY = {
  error: 'severity_error',
  warning: 'severity_warning',
  info: 'severity_info',
} as const;

const item = (finding: Finding) => (
  <li key={findingElementId(finding)} class={finding.severity}>
    <span class="severity">{t(SEVERITY[finding.severity])}</span>{' '}
    <span id={findingElementId(finding)}>{inLanguage(finding.message)}</span>
  </li>
);
