/** @file What does not add up, what to look at, and notes: findings by severity, in sentences. */
import { SEVERITIES, type Severity } from '../report/constants.js';
import type { Checks, Finding } from '../report/finding.js';
import { type FindingActions, FindingItem } from './FindingItem.js';
import { t } from './language.js';
import { isSuspicion } from './marks.js';

interface Props {
  readonly checks: Checks;
  readonly findings: readonly Finding[];
  /** Checks that could not run. */
  readonly broken: readonly string[];
  readonly actions: FindingActions;
}

/** More would push the tables out of sight. */
const SHOWN = 5;

const HEADINGS = {
  suspect: 'group_suspect',
  error: 'group_error',
  warning: 'group_warning',
  info: 'group_info',
} as const;

/** What is likely wrong comes first: it explains several of the errors below. */
const GROUPS = ['suspect', ...SEVERITIES] as const;
type GroupName = Severity | 'suspect';

const groupOf = (finding: Finding): GroupName =>
  isSuspicion(finding) ? 'suspect' : finding.severity;

export function FindingList({ checks, findings, broken, actions }: Props) {
  return (
    <section class="findings" aria-labelledby="findings">
      <h2 id="findings" tabIndex={-1}>
        {t('findings')}
      </h2>
      <p class={tone(checks)}>{summary(checks)}</p>
      {broken.length > 0 && (
        <p class="bad">{t('broken_checks', broken.length, broken.join('; '))}</p>
      )}
      {GROUPS.map((name) => (
        <Group
          key={name}
          name={name}
          findings={findings.filter(
            (finding) => groupOf(finding) === name && finding.partOf === undefined,
          )}
          actions={actions}
        />
      ))}
    </section>
  );
}

interface GroupProps {
  readonly name: GroupName;
  readonly findings: readonly Finding[];
  readonly actions: FindingActions;
}

/** One group of findings; notes, and what is too much at once, are folded. */
function Group({ name, findings, actions }: GroupProps) {
  if (findings.length === 0) return null;
  const heading = t(HEADINGS[name], findings.length);
  const list = (some: readonly Finding[]) => (
    <ul>
      {some.map((finding) => (
        <FindingItem key={`${finding.rule} ${finding.at}`} finding={finding} actions={actions} />
      ))}
    </ul>
  );
  if (name === 'info')
    return (
      <details class="group info">
        <summary>{heading}</summary>
        {list(findings)}
      </details>
    );
  const [shown, folded] = [findings.slice(0, SHOWN), findings.slice(SHOWN)];
  return (
    <div class={`group ${name}`}>
      <h3 class="group-title">{heading}</h3>
      {list(shown)}
      {folded.length > 0 && (
        <details>
          <summary>{t('more_findings', folded.length)}</summary>
          {list(folded)}
        </details>
      )}
    </div>
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
