import { describe, expect, it } from 'vitest';
import { APPLICANT_IDS, shortly } from '../../given/tables.js';
import { APPLICANT_ROWS, cellsInText, inTextBelow } from '../../given/text.js';

const ROWS = [
  '一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21',
  '二、上年结转政府信息公开申请数量|0|0|0|0|0|0|0',
  '三、本年度办理结果|（一）予以公开|1|2|3|4|5|6|21',
];
const NUMBERS = [1, 2, 3, 4, 5, 6, 21];
const UNKNOWN = APPLICANT_IDS.map(() => 'ambiguous');

/** The row 一 of a table with this header. */
const under = (header: readonly string[], rows = ROWS): (number | string)[] => {
  const cells = cellsInText(inTextBelow(header, ...rows));
  return APPLICANT_IDS.map((id) => shortly(cells[`requests.new.${id}`]));
};

describe('the header of table 三 in running text', () => {
  it.each([
    ['in two levels', APPLICANT_ROWS],
    ['in a row', ['自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计']],
    [
      'with a broken label',
      ['自然人|法人或其他组织|总计', '商业|企业|科研机构|社会公益组织|法律服务机构|其他'],
    ],
    ['said twice', [...APPLICANT_ROWS, ...APPLICANT_ROWS]],
  ])('%s gives the figures below it to its applicants', (_, header) => {
    expect(under(header)).toEqual(NUMBERS);
  });

  it.each([
    ['begins with the total', ['总计|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他']],
    [
      'has two applicants changed',
      ['自然人|科研机构|商业企业|社会公益组织|法律服务机构|其他|总计'],
    ],
    [
      'has a column of its own',
      ['自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|上年数'],
    ],
    [
      'has a column of its own in between',
      ['自然人|商业企业|科研机构|新闻媒体|社会公益组织|法律服务机构|其他|总计'],
    ],
  ])('that %s leaves them open', (_, header) => {
    expect(under(header)).toEqual(UNKNOWN);
  });

  it('holds for the rows below it only', () => {
    const rows = [
      ...ROWS,
      ...APPLICANT_ROWS,
      '（二）部分公开|1|2|3|4|5|6|21',
      '自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|上年数',
      '四、结转下年度继续办理|1|2|3|4|5|6|21|9',
    ];
    const cells = cellsInText(inTextBelow(APPLICANT_ROWS, ...rows));
    const row = (id: string) => APPLICANT_IDS.map((of) => shortly(cells[`requests.${id}.${of}`]));
    expect(row('partial')).toEqual(NUMBERS);
    expect(row('carried_out')).toEqual(UNKNOWN);
  });
});

describe('a row of seven figures in a text that loses blanks', () => {
  const SHORT = '二、上年结转政府信息公开申请数量\n1\n1\n四、结转下年度继续办理\n1\n1';
  const lines = (rows: readonly string[]): string[] => rows.map((row) => row.replaceAll('|', '\n'));

  it('is read where it adds up', () => {
    expect(under(lines(APPLICANT_ROWS), [...lines(ROWS.slice(0, 1)), SHORT])).toEqual(NUMBERS);
  });

  it('is open where it does not: one of them may be the number of the page', () => {
    const strange = '一、本年新收政府信息公开申请数量\n1\n2\n3\n4\n5\n15\n7';
    expect(under(lines(APPLICANT_ROWS), [strange, SHORT])).toEqual(UNKNOWN);
  });

  it('is printed wrong where the text loses none', () => {
    const wrong = '一、本年新收政府信息公开申请数量|1|2|3|4|5|6|22';
    expect(under(lines(APPLICANT_ROWS), lines([wrong, ...ROWS.slice(1)])).at(-1)).toBe(22);
  });
});
