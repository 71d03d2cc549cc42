import { describe, expect, it } from 'vitest';
import { APPLICANT_IDS, matched, requestRow, requests, row, tds } from '../../given/tables.js';
import { cellsInText, inText } from '../../given/text.js';

const ABSENT = APPLICANT_IDS.map(() => 'absent');
const NUMBERS = [1, 2, 3, 4, 5, 6, 21];
const SEVEN = NUMBERS.join('|');
const NINES = '9|0|0|0|0|0|9';
const NEW = row('一、本年新收政府信息公开申请数量', SEVEN);

/** The rows of a group: its label over them, then each with its own. */
const group = (name: string, ...items: [label: string, figures: string][]): string =>
  items
    .map(
      ([label, figures], index) =>
        `<tr>${index === 0 ? `<td rowspan="${items.length}">三、本年度办理结果</td><td rowspan="${items.length}">${name}</td>` : ''}<td>${label}</td>${tds(figures)}</tr>`,
    )
    .join('');

describe('其他 and 总计 in table 三', () => {
  it('are the last row of （六） and the row behind it', () => {
    const match = matched(
      requests(NEW, group('（六）其他处理', ['3.其他', NINES]), row('（七）总计', SEVEN)),
    );
    expect(requestRow(match, 'other.other')).toEqual([9, 0, 0, 0, 0, 0, 9]);
    expect(requestRow(match, 'total')).toEqual(NUMBERS);
  });

  it.each(['（三）不予公开', '（四）无法提供', '（五）不予处理'])(
    'that a body adds under %s are rows of its own',
    (name) => {
      const match = matched(
        requests(NEW, group(name, ['1.属于国家秘密', SEVEN], ['9.其他', NINES], ['合计', NINES])),
      );
      expect(requestRow(match, 'other.other')).toEqual(ABSENT);
      expect(requestRow(match, 'total')).toEqual(ABSENT);
      expect(match.extra.map(({ labels }) => labels.at(-1))).toEqual(['9.其他', '合计']);
    },
  );

  it('stand in the group of the rows above them where its label is not repeated', () => {
    const match = matched(
      requests(
        NEW,
        group('（三）不予公开', ['1.属于国家秘密', SEVEN]),
        row('9.其他', NINES),
        row('3.其他', NINES),
        row('（七）总计', SEVEN),
      ),
    );
    expect(requestRow(match, 'other.other')).toEqual(ABSENT);
    expect(requestRow(match, 'total')).toEqual(NUMBERS);
    expect(match.extra).toHaveLength(2);
  });

  it('are the same in running text', () => {
    const own = cellsInText(
      inText(
        `一、本年新收政府信息公开申请数量\t${SEVEN}`,
        `三、本年度办理结果\t（三）不予公开\t1.属于国家秘密\t${SEVEN}`,
        `9.其他\t${NINES}`,
        `合计\t${NINES}`,
        `（四）无法提供\t1.本机关不掌握相关政府信息\t${SEVEN}`,
      ),
    );
    // A text says less of where a row stands: what is left over may be theirs.
    expect(own['requests.other.other.natural_person']?.status).toBe('ambiguous');
    expect(own['requests.total.total']?.status).toBe('ambiguous');
    const official = cellsInText(
      inText(
        `一、本年新收政府信息公开申请数量\t${SEVEN}`,
        `三、本年度办理结果\t（一）予以公开\t${SEVEN}`,
        `（六）其他处理\t3.其他\t${NINES}`,
        `（七）总计\t${SEVEN}`,
      ),
    );
    expect(official['requests.other.other.natural_person']?.value).toBe(9);
    expect(official['requests.total.total']?.value).toBe(21);
  });
});

describe('a sum of the body’s own', () => {
  const granted = row('（一）予以公开', SEVEN);
  const own = (label: string) => row(label, NINES);

  it.each([
    ['of what came in', `${NEW}${own('合计')}${granted}`],
    [
      'behind the last row',
      `${NEW}${granted}${row('（七）总计', SEVEN)}${row('四、结转下年度继续办理', SEVEN)}${own('合计')}`,
    ],
    [
      'behind the last row, where the official one has another name',
      `${NEW}${granted}${row('四、结转下年度继续办理', SEVEN)}${own('合计')}`,
    ],
    [
      'within （六）',
      `${NEW}${granted}${group('（六）其他处理', ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', SEVEN], ['合计', NINES])}`,
    ],
  ])('%s is not （七）总计', (_, rows) => {
    const match = matched(requests(rows));
    expect(requestRow(match, 'total')).not.toEqual([9, 0, 0, 0, 0, 0, 9]);
    expect(match.extra.map(({ labels }) => labels.at(-1))).toEqual(['合计']);
  });

  it('right below the results is, even without its number', () => {
    expect(requestRow(matched(requests(NEW, granted, row('合计', SEVEN))), 'total')).toEqual(
      NUMBERS,
    );
  });
});
