/** @file One finding: its sentence, which leads to its cells, and what a reviewer decided about it. */
import { useSignal } from '@preact/signals';
import type { Decision, DecisionVerdict } from '../report/decision.js';
import type { Finding } from '../report/finding.js';
import { DecisionForm } from './DecisionForm.js';
import { inLanguage, t } from './language.js';
import { findingElementId } from './marks.js';

/** What can be done with a finding. */
export interface FindingActions {
  /** Outlines its cells. */
  readonly show: (finding: Finding) => void;
  /** Undefined where nothing can be decided, since the report is not in the collection. */
  readonly review?: {
    readonly decisionOn: (finding: Finding) => Decision | undefined;
    readonly decide: (finding: Finding, verdict: DecisionVerdict, note: string) => void;
    readonly undecide: (finding: Finding) => void;
  };
}

interface Props {
  readonly finding: Finding;
  readonly actions: FindingActions;
}

const VERDICT_WORDS = {
  confirmed: 'decision_confirmed',
  dismissed: 'decision_dismissed',
} as const;

export function FindingItem({ finding, actions: { show, review } }: Props) {
  const isOpen = useSignal(false);
  const sentence = inLanguage(finding.message);
  const decision = review?.decisionOn(finding);
  const id = findingElementId(finding);
  return (
    <li class={decision?.verdict ?? ''}>
      <div class="line">
        {finding.cells.length > 0 ? (
          <button
            type="button"
            id={id}
            class="finding"
            title={t('show_cells', finding.cells.length)}
            onClick={() => show(finding)}
          >
            {sentence}
          </button>
        ) : (
          <span id={id} class="finding">
            {sentence}
          </span>
        )}
        {decision && (
          <span class="verdict">
            {t(VERDICT_WORDS[decision.verdict])}
            {decision.note && ` · ${decision.note}`}
          </span>
        )}
        {review && (
          <button
            type="button"
            class="quiet"
            aria-expanded={isOpen.value}
            aria-label={t('decide_of', sentence)}
            onClick={() => {
              isOpen.value = !isOpen.value;
            }}
          >
            {t('decide')}
          </button>
        )}
      </div>
      {review && isOpen.value && (
        <DecisionForm
          id={id}
          decision={decision}
          decide={(verdict, note) => {
            review.decide(finding, verdict, note);
            isOpen.value = false;
          }}
          undecide={() => {
            review.undecide(finding);
            isOpen.value = false;
          }}
        />
      )}
    </li>
  );
}
