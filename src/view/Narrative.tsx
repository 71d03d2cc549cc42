/** @file The narrative of a report by its sections, folded where tables say more. */
import type { Section } from '../report/report.js';
import { t } from './language.js';

interface Props {
  readonly sections: readonly Section[];
  readonly open: boolean;
}

export function Narrative({ sections, open }: Props) {
  const told = sections.filter(({ text }) => text !== '');
  if (told.length === 0) return null;
  return (
    <details class="narrative" open={open}>
      <summary>{t('narrative')}</summary>
      <div lang="zh-CN">
        {told.map(({ id, heading, text }) => (
          <div key={id}>
            <h3>{heading}</h3>
            <p>{text}</p>
          </div>
        ))}
      </div>
    </details>
  );
}
