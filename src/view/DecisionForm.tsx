/** @file A finding confirmed or dismissed, with a note. */
import { useSignal } from '@preact/signals';
import { type Decision, type DecisionVerdict, VERDICTS } from '../report/decision.js';
import { t } from './language.js';

interface Props {
  /** Of the finding's sentence, which names the form. */
  readonly id: string;
  readonly decision: Decision | undefined;
  readonly decide: (verdict: DecisionVerdict, note: string) => void;
  readonly undecide: () => void;
}

const WORDS = { confirmed: 'decide_confirm', dismissed: 'decide_dismiss' } as const;

export function DecisionForm({ id, decision, decide, undecide }: Props) {
  const verdict = useSignal<DecisionVerdict | undefined>(decision?.verdict);
  const note = useSignal(decision?.note ?? '');
  const save = (event: Event): void => {
    event.preventDefault();
    if (verdict.value) decide(verdict.value, note.value.trim());
  };
  return (
    <form class="decision" aria-labelledby={id} onSubmit={save}>
      {VERDICTS.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={`${id}-verdict`}
            checked={verdict.value === one}
            onChange={() => {
              verdict.value = one;
            }}
          />
          {t(WORDS[one])}
        </label>
      ))}
      <input
        type="text"
        class="note"
        aria-label={t('decide_note')}
        placeholder={t('decide_note')}
        value={note.value}
        onInput={({ currentTarget }) => {
          note.value = currentTarget.value;
        }}
      />
      <button type="submit" disabled={!verdict.value}>
        {t('decide_save')}
      </button>
      {decision && (
        <button type="button" class="quiet" onClick={undecide}>
          {t('decide_undo')}
        </button>
      )}
    </form>
  );
}
