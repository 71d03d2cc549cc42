/** @file A6, E3c: cells that are left blank or hold a dash, which count as 0 in sums and nowhere else. */
import { cellsOf } from '../../forms/cells.js';
import type { CellStatus } from '../../report/constants.js';
import type { Message } from '../../report/finding.js';
import { type Check, finding } from '../checkable.js';

export const EMPTY_CELLS: Check = {
  id: 'A6, E3c',
  run: ({ cells }, form) => {
    if (!form) return [];
    const ids = cellsOf(form).map(({ id }) => id);
    const having = (status: CellStatus) => ids.filter((id) => cells[id]?.status === status);
    const [blanks, dashes] = [having('blank'), having('dash')];
    if (blanks.length + dashes.length === 0) return [];
    const message: Message = {
      zh: `有${parts(blanks.length, dashes.length, ['格空白', '格为“/”等符号'], '、')}；核对时按0计，导出时不作为0。`,
      en: `Cells without a figure: ${parts(blanks.length, dashes.length, [' blank', ' with a dash or slash'], ', ')}; counted as 0 in sums, not exported as 0.`,
    };
    return [finding('info', 'cells.empty', 'cells', message, { cells: [...blanks, ...dashes] })];
  },
};

const parts = (
  blanks: number,
  dashes: number,
  [blank, dash]: readonly [string, string],
  separator: string,
): string =>
  [blanks > 0 ? `${blanks}${blank}` : '', dashes > 0 ? `${dashes}${dash}` : '']
    .filter((part) => part !== '')
    .join(separator);
