import { describe, expect, it } from 'vitest';
import { APPLICANT_HEADER, matched, requestRow, requests, row, tds } from '../../given/tables.js';

const NEW = '一、本年新收政府信息公开申请数量';
const CARRIED_OUT = '四、结转下年度继续办理';
const SEVEN = '1|2|3|4|5|6|21';
const NUMBERS = [1, 2, 3, 4, 5, 6, 21];
const FIVE = tds('商业企业|科研机构|社会公益组织|法律服务机构|其他');

/** Figures of the row 一 in a table with this header. */
const under = (header: string, figures = row(NEW, SEVEN)): (number | string)[] =>
  requestRow(matched(`<table>${header}${figures}</table>`), 'new');

describe('the header of table 三', () => {
  it('may have empty cells below a label instead of a rowspan', () => {
    expect(
      under(`<tr><td colspan="3">勾稽关系</td><td colspan="7">申请人情况</td></tr>
        <tr><td colspan="3"></td><td>自然人</td><td colspan="5">法人或其他组织</td><td>总计</td></tr>
        <tr><td colspan="3"></td><td></td>${FIVE}<td></td></tr>`),
    ).toEqual(NUMBERS);
  });

  it('may repeat a label below itself instead of a rowspan', () => {
    expect(
      under(`<tr><td colspan="3" rowspan="2">勾稽关系</td><td>自然人</td><td colspan="5">法人或其他组织</td><td>总计</td></tr>
        <tr><td>自然人</td>${FIVE}<td>总计</td></tr>`),
    ).toEqual(NUMBERS);
  });

  it('may give 自然人 two grid columns, with an empty cell below it', () => {
    expect(
      under(
        `<tr><td colspan="3" rowspan="2">勾稽关系</td><td colspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>
         <tr><td colspan="2"></td>${FIVE}</tr>`,
        `<tr><td colspan="3">${NEW}</td><td colspan="2">1</td>${tds('2|3|4|5|6|21')}</tr>`,
      ),
    ).toEqual(NUMBERS);
  });

  it('may stand above rows whose label is narrower than the header says', () => {
    expect(under(APPLICANT_HEADER, row(NEW, SEVEN, 1))).toEqual(NUMBERS);
    expect(under(APPLICANT_HEADER, row(NEW, '|2|3|4|5|6|20', 2))).toEqual([
      'blank',
      2,
      3,
      4,
      5,
      6,
      20,
    ]);
  });

  it('may list applicants in another order', () => {
    const header = `<tr><td colspan="3"></td>${tds('总计|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他')}</tr>`;
    expect(under(header, row(NEW, '21|1|2|3|4|5|6'))).toEqual(NUMBERS);
  });

  it('may be in traditional characters with pinyin notes, broken over lines', () => {
    const header = `<tr><td colspan="3"></td>${tds('自(zì)然(rán)人|商業<br>企業|科研<p>機構</p>|社會公益組織|法律服務機構|其它|總 計')}</tr>`;
    expect(under(header, row('一(yī)、本年新收政府信息公開申請數量', SEVEN))).toEqual(NUMBERS);
  });

  it('without 总计 leaves the totals absent', () => {
    const header = `<tr><td colspan="3"></td><td>自然人</td>${FIVE}</tr>`;
    expect(under(header, row(NEW, '1|2|3|4|5|6'))).toEqual([1, 2, 3, 4, 5, 6, 'absent']);
  });

  it('with a column that the form does not know keeps the others in place', () => {
    const header = `<tr><td colspan="3"></td><td>自然人</td>${FIVE}<td>总计</td><td>备注</td></tr>`;
    expect(under(header, row(NEW, `${SEVEN}|99`))).toEqual(NUMBERS);
    expect(matched(`<table>${header}${row(NEW, `${SEVEN}|99`)}</table>`).extra).toEqual([
      { table: 0, row: 1, labels: [NEW, '备注'], values: ['99'] },
    ]);
    expect(under(header, row(NEW, '|2|3|4|5|6|20|99'))).toEqual(['blank', 2, 3, 4, 5, 6, 20]);
  });

  it('with a column that the form does not know leaves a row open that may have lost its cell', () => {
    const header = `<tr><td colspan="3"></td><td>自然人</td>${FIVE}<td>总计</td><td>备注</td></tr>`;
    expect(under(header, row(NEW, `|${SEVEN}`, 2))).toEqual(NUMBERS.map(() => 'ambiguous'));
    expect(under(header, row(NEW, `${SEVEN}|`, 2))).toEqual(NUMBERS);
  });

  it('with 其他 twice leaves 其他 ambiguous', () => {
    const header = `<tr><td colspan="3"></td><td>自然人</td>${FIVE}<td>其他</td><td>总计</td></tr>`;
    expect(under(header, row(NEW, '1|2|3|4|5|6|7|28'))).toEqual([1, 2, 3, 4, 5, 'ambiguous', 28]);
  });
});

describe('table 三 split by a page break', () => {
  const first = requests(row(NEW, SEVEN));

  it('goes on under a header printed again', () => {
    const match = matched(first + requests(row(CARRIED_OUT, SEVEN)));
    expect(requestRow(match, 'new')).toEqual(NUMBERS);
    expect(requestRow(match, 'carried_out')).toEqual(NUMBERS);
    expect(match.cells['requests.carried_out.total']?.at).toEqual({ table: 1, row: 3, col: 9 });
  });

  it('goes on under the same header inside one table', () => {
    const match = matched(requests(row(NEW, SEVEN), APPLICANT_HEADER, row(CARRIED_OUT, SEVEN)));
    expect(requestRow(match, 'new')).toEqual(NUMBERS);
    expect(requestRow(match, 'carried_out')).toEqual(NUMBERS);
  });

  it('goes on without a header where the rest has the same columns', () => {
    const match = matched(`${first}<table>${row(CARRIED_OUT, SEVEN)}</table>`);
    expect(requestRow(match, 'carried_out')).toEqual(NUMBERS);
  });

  it('is given no figure where the rest has others', () => {
    for (const figures of [`${SEVEN}|0`, '1|2|3|4|5|21', '|1|2|3|4|5|6|21']) {
      const match = matched(`${first}<table>${row(CARRIED_OUT, figures)}</table>`);
      for (const read of requestRow(match, 'carried_out'))
        expect(read).toMatch(/ambiguous|absent/u);
    }
  });
});

describe('two whole tables 三 on one page', () => {
  it('with the same figures are one', () => {
    const table = requests(row(NEW, SEVEN));
    expect(requestRow(matched(table + table), 'new')).toEqual(NUMBERS);
  });

  it('with different figures leave those ambiguous', () => {
    const match = matched(requests(row(NEW, SEVEN)) + requests(row(NEW, '0|2|3|4|5|6|20')));
    expect(requestRow(match, 'new')).toEqual(['ambiguous', 2, 3, 4, 5, 6, 'ambiguous']);
  });

  it('one filled and one blank leave the filled figures ambiguous', () => {
    const match = matched(requests(row(NEW, SEVEN)) + requests(row(NEW, '||||||')));
    expect(match.cells['requests.new.total']).toMatchObject({
      status: 'ambiguous',
      candidates: [21],
    });
  });
});
