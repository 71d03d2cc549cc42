import { describe, expect, it } from 'vitest';
import { hasFigure, type Indicator } from '../../../../src/forms/statistics.js';
import { matchTables } from '../../../../src/reading/match.js';
import {
  HEADER,
  LINES,
  line,
  lineNamed,
  ownFigure,
  printLine,
  printStatistics,
  statisticsIn,
  WHOLE,
} from '../../given/statistics.js';
import { gridsOf, matched, tds } from '../../given/tables.js';

const figureOf = (indicator: Indicator) => (hasFigure(indicator) ? ownFigure(indicator) : '——');
/** The table with another text in place of the line of this indicator. */
const replacing = (id: string, html: string) =>
  printStatistics((indicator) => (indicator.id === id ? html : printLine(indicator)));
const behind = (id: string, html: string) => replacing(id, printLine(lineNamed(id)) + html);

describe('the table of statistics is read by its labels', () => {
  it('as the form prints it', () => {
    const match = matched(printStatistics());
    expect(match.form.id).toBe('2014');
    expect(match.extra).toEqual([]);
    expect(statisticsIn(printStatistics())).toEqual(WHOLE);
  });

  it.each([
    ['without a header', printStatistics(printLine, '')],
    [
      'with a title and a footer in the table',
      printStatistics(
        printLine,
        `<tr><td colspan="3">某某局2016年度政府信息公开情况统计表</td></tr>${HEADER}`,
      ).replace(
        '</table>',
        `${line('单位负责人：张三|审核人：李四|填报人：王五')}${line('联系电话：|88|')}</table>`,
      ),
    ],
    [
      'with the unit in brackets behind the label',
      printStatistics(
        (one) => line(`${one.zh}（${one.unit}）|${figureOf(one)}`),
        line('统计指标|统计数'),
      ),
    ],
    [
      'with the unit behind the figure',
      printStatistics(
        (one) => line(`${one.zh}|${figureOf(one)}${hasFigure(one) ? one.unit : ''}`),
        line('指标|数量'),
      ),
    ],
    [
      'with numbers in front',
      printStatistics(
        (one) => line(`${LINES.indexOf(one) + 1}|${one.zh}|${one.unit}|${figureOf(one)}`),
        line('序号|统 计 指 标|计量单位|数据统计数'),
      ),
    ],
    [
      'with blank cells beside the headings',
      printStatistics((one) => (hasFigure(one) ? printLine(one) : line(`${one.zh}||`))),
    ],
    [
      'with headings across the table',
      printStatistics((one) =>
        hasFigure(one) ? printLine(one) : `<tr><td colspan="3">${one.zh}</td></tr>`,
      ),
    ],
    [
      'with remarks',
      printStatistics(
        (one) => line(`${one.zh}|${one.unit}|${figureOf(one)}|见说明`),
        line('统计指标|单位|统计数|备注'),
      ),
    ],
    ['with blank units', printStatistics((one) => line(`${one.zh}||${figureOf(one)}`))],
    ['without the headings', printStatistics(printLine, HEADER, LINES.filter(hasFigure))],
    [
      'in traditional characters',
      printStatistics()
        .replaceAll('复议', '複議')
        .replaceAll('开', '開')
        .replaceAll('诉讼', '訴訟'),
    ],
  ])('%s', (_, html) => {
    expect(statisticsIn(html)).toEqual(WHOLE);
  });

  it('split into two tables, wherever', () => {
    for (let at = 12; at < LINES.length; at++) {
      const first = printStatistics(printLine, HEADER, LINES.slice(0, at));
      const second = LINES.slice(at)
        .map((one) => printLine(one))
        .join('');
      expect(statisticsIn(`${first}<table>${second}</table>`)).toEqual(WHOLE);
      expect(statisticsIn(`${first}<table>${HEADER}${second}</table>`)).toEqual(WHOLE);
    }
  });

  it('side by side in two halves, wherever the second one begins', () => {
    for (let at = Math.ceil(LINES.length / 2); at < LINES.length; at++) {
      const rows = LINES.slice(0, at).map((left, row) => {
        const right = LINES[at + row];
        const second = right ? `${right.zh}|${right.unit}|${figureOf(right)}` : '||';
        return line(`${left.zh}|${left.unit}|${figureOf(left)}|${second}`);
      });
      const header = line('统计指标|单位|统计数|统计指标|单位|统计数');
      expect(statisticsIn(`<table>${header}${rows.join('')}</table>`)).toEqual(WHOLE);
      const bare = rows.join('').replaceAll('<td></td>', '');
      expect(statisticsIn(`<table>${header}${bare}</table>`)).toEqual(WHOLE);
      // Without a header, blanks behind a figure might be columns of their own.
      expect(statisticsIn(`<table>${bare}</table>`)).toEqual(WHOLE);
    }
  });

  it('with the parts in a column of their own', () => {
    const parts = (id: string) => LINES.filter(({ parent }) => parent?.id === id);
    const groups = ['review.total', 'litigation.total', 'staff.total', 'requests.closed'];
    const html = printStatistics(
      (one) => {
        const group = groups.find((id) => one.id === id || one.parent?.id === id);
        const rest = tds(`${one.unit}|${figureOf(one)}`);
        if (!group) return `<tr><td colspan="2">${one.zh}</td>${rest}</tr>`;
        if (one.id !== group) return `<tr><td>${one.zh}</td>${rest}</tr>`;
        return `<tr><td rowspan="${parts(group).length + 1}">${one.zh}</td><td>合计</td>${rest}</tr>`;
      },
      `<tr><td colspan="2">统计指标</td>${tds('单位|统计数')}</tr>`,
    );
    expect(statisticsIn(html)).toEqual(WHOLE);
  });

  it('with 其中 and the numbers in cells of their own', () => {
    const html = printStatistics(
      (one) => {
        const [, mark = '', rest = one.zh] = /^(其中：|（.）|\d\.|.、)?(.*)$/u.exec(one.zh) ?? [];
        return line(`${mark}|${rest}|${one.unit}|${figureOf(one)}`);
      },
      `<tr><td colspan="2">统计指标</td>${tds('单位|统计数')}</tr>`,
    );
    expect(statisticsIn(html)).toEqual(WHOLE);
  });

  it('with 5.其他形式, which some bodies print', () => {
    const cells = statisticsIn(behind('requests.received.letter', line('5.其他形式|件|7')));
    expect(cells).toEqual({ ...WHOLE, 'statistics.requests.received.other_form': 7 });
  });

  it('from the column of the sum, where there are several', () => {
    const html = (header: string) =>
      printStatistics(
        (one) => line(`${one.zh}|${one.unit}|${hasFigure(one) ? '1|2' : '——|——'}|${figureOf(one)}`),
        line(header),
      );
    expect(statisticsIn(html('统计指标|单位|本级|下级|合计'))).toEqual(WHOLE);
    expect(statisticsIn(html('统计指标|单位|第一季度|第二季度|统计数'))).toEqual(WHOLE);
  });
});

describe('amounts are given in 万元', () => {
  const without = (header: string, caption = '') =>
    statisticsIn(
      printStatistics(
        (one) => line(`${one.zh.replace(/（[^）]*元）/u, '')}||${figureOf(one)}`),
        line(header),
      ).replace('<table>', `<table>${caption && `<caption>${caption}</caption>`}`),
    )['statistics.fees'];

  it('where only the header or the caption names the unit', () => {
    const plain = without('统计指标|单位|统计数');
    expect(typeof plain).toBe('number');
    const inYuan = Number((Number(plain) / 10_000).toPrecision(15));
    expect(without('统计指标|单位|统计数（单位：条、件、次、元）')).toBe(inYuan);
    expect(without('统计指标|单位|统计数', '单位：元')).toBe(inYuan);
    expect(without('统计指标|单位|统计数（单位：万元）', '单位：元')).toBe('ambiguous');
  });

  const fees = (label: string, unit: string, printed: string) =>
    statisticsIn(replacing('fees', line(`${label}|${unit}|${printed}`)))['statistics.fees'];
  const { zh } = lineNamed('fees');
  it.each([
    [zh, '万元', '1.5', 1.5],
    [zh, '元', '15000', 1.5],
    [zh, '', '15000元', 1.5],
    [`${zh}（元）`, '', '15000', 1.5],
    [`${zh}（万元）`, '', '1.5', 1.5],
    [zh, '件', '3', 'ambiguous'],
  ])('%s | %s | %s', (label, unit, printed, value) => {
    expect(fees(label, unit, printed)).toBe(value);
  });

  it('and a count in thousands is not a count', () => {
    const html = replacing('disclosed.total', line(`${lineNamed('disclosed.total').zh}|万条|1.2`));
    expect(statisticsIn(html)['statistics.disclosed.total']).toBe('ambiguous');
  });
});

describe('rows that the form does not know', () => {
  it('are kept as printed and disturb nothing', () => {
    const html = behind(
      'disclosed.normative_documents_issued',
      line('主动公开财政预决算信息|条|21') + line('主动公开应急管理信息|条|22'),
    );
    expect(matched(html).extra).toEqual([
      { table: 0, row: 5, labels: ['主动公开财政预决算信息'], values: ['21'] },
      { table: 0, row: 6, labels: ['主动公开应急管理信息'], values: ['22'] },
    ]);
    expect(statisticsIn(html)).toEqual(WHOLE);
  });

  it('may stand among numbered parts', () => {
    const html = behind('requests.answered.denied.privacy', line('涉及工作秘密|件|3'));
    expect(statisticsIn(html)).toEqual(WHOLE);
  });

  it('take the words of the form that stand below them with them', () => {
    const html = behind(
      'complaints',
      line('（一）收到信访申请|件|9') + line('1.当面申请数|件|8') + line('2.传真申请数|件|1'),
    );
    expect(statisticsIn(html)).toEqual(WHOLE);
    expect(matched(html).extra.map(({ values }) => values[0])).toEqual(['9', '8', '1']);
  });
});

describe('other lists of indicators are not this form', () => {
  const OLD = [
    '主动公开信息数|条|01|5|9',
    '其中：全文电子化的主动公开信息数|条|02|5|9',
    '申请总数|件|10|5|9',
    '其中：1.当面申请数|件|11|5|9',
    '2.传真申请数|件|12|5|9',
    '5.信函申请数|件|15|5|9',
    '对申请的答复总数|件|17|5|9',
    '其中：1.同意公开答复数|件|18|5|9',
    '2.同意部分公开答复数|件|19|5|9',
    '行政复议数|件|32|5|9',
    '行政诉讼数|件|33|5|9',
  ];

  it('the forms of 2008–2013 with codes', () => {
    const html = `<table>${line('指标名称|计量单位|代码|本期实际|本年累计')}${OLD.map(line).join('')}</table>`;
    expect(matchTables([gridsOf(html)]).settle(null)).toBeUndefined();
  });

  it('the same without codes', () => {
    const rows = OLD.map((row) => line(row.replace(/\|\d\d\|/u, '|')));
    const html = `<table>${line('指标|单位|本期|累计')}${rows.join('')}</table>`;
    expect(matchTables([gridsOf(html)]).settle(null)).toBeUndefined();
  });

  it('a small table in the text', () => {
    const html = `<table>${line('指标|数量')}${line('收到申请数|5')}${line('申请办结数|5')}</table>`;
    expect(matchTables([gridsOf(html)]).settle(null)).toBeUndefined();
  });
});
