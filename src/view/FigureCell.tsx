/** @file One cell of a table with its figure, its mark, and the sentence that explains it. */
import type { Cell, CellId } from '../report/cell.js';
import { cellRemark, cellText } from './cellText.js';
import { inLanguage } from './language.js';
import { findingElementId, isSuspicion, type Marks } from './marks.js';
import { shownCells } from './shown.js';

interface Props {
  readonly id: CellId;
  readonly cell: Cell | undefined;
  readonly marks: Marks;
  readonly colSpan?: number;
}

const ABSENT: Cell = { value: null, status: 'absent' };

export function FigureCell({ id, cell = ABSENT, marks, colSpan = 1 }: Props) {
  const findings = marks.get(id) ?? [];
  const remark = cellRemark(cell);
  const sentences = [remark, ...findings.map(({ message }) => inLanguage(message))];
  const title = sentences.filter(Boolean).join('\n') || undefined;
  const marked = findings.some(isSuspicion) ? 'suspect' : findings.length > 0 ? 'marked' : '';
  const shown = shownCells.value.has(id) ? 'shown' : '';
  return (
    <td
      class={`figure ${cell.status} ${marked} ${shown}`.trim()}
      colSpan={colSpan}
      title={title}
      data-cell={id}
      aria-describedby={findings.map(findingElementId).join(' ') || undefined}
    >
      {cellText(cell)}
      {remark && <span class="unseen"> ({remark})</span>}
    </td>
  );
}
