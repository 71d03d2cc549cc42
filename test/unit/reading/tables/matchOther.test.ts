import { describe, expect, it } from 'vitest';
import {
  APPLICANT_IDS,
  matched,
  requestRow,
  requests,
  row,
  shortly,
  tds,
} from '../../given/tables.js';

const NEW = '一、本年新收政府信息公开申请数量';
const SEVEN = '1|2|3|4|5|6|21';
const NUMBERS = [1, 2, 3, 4, 5, 6, 21];

describe('其他 the applicant and 其他 the result', () => {
  it('are two things', () => {
    const other = `<tr><td>三</td><td>（六）其他处理</td><td>3.其他</td>${tds('0|0|0|0|0|8|8')}</tr>`;
    const match = matched(requests(row(NEW, SEVEN), other));
    expect(match.form.id).toBe('2021');
    expect(shortly(match.cells['requests.other.other.other'])).toBe(8);
    expect(shortly(match.cells['requests.new.other'])).toBe(6);
  });

  it('are two things, too, where a blank 3.其他 is the first row on a new page', () => {
    const match = matched(
      requests(row(NEW, SEVEN)) +
        requests(
          `<tr><td></td><td></td><td>3.其他</td>${tds('||||||')}</tr>`,
          row('四、结转下年度继续办理', SEVEN),
        ),
    );
    expect(requestRow(match, 'other.other')).toEqual(APPLICANT_IDS.map(() => 'blank'));
    expect(requestRow(match, 'carried_out')).toEqual(NUMBERS);
  });
});
