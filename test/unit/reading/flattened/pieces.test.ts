import { describe, expect, it } from 'vitest';
import { APPLICANT_IDS, shortly } from '../../given/tables.js';
import { cellsInText } from '../../given/text.js';

const TITLE = '某市教育局2022年政府信息公开工作年度报告';
const APPLICANTS = '三、收到和处理政府信息公开申请情况';
const text = (...lines: readonly string[]): string => [TITLE, ...lines].join('\n');
const row = (printed: string, id: string): (number | string)[] => {
  const cells = cellsInText(printed);
  return APPLICANT_IDS.map((one) => shortly(cells[`requests.${id}.${one}`]));
};
const OPEN = APPLICANT_IDS.map(() => 'ambiguous');

describe('the header of table 三 in pieces', () => {
  it('is put together where each line goes on with all labels, and columns are parted by blanks', () => {
    const printed = text(
      APPLICANTS,
      '                                     申请人情况',
      '（本列数据的勾稽关系为：第一项加第二项之和，       法人或其他组织',
      '等于第三项加第四项之和）       自然人                       总计',
      '                    商业企   科研机   社会公益   法律服务   其他',
      '                    业     构     组织     机构',
      '一、本年新收政府信息公开申请数量      12    3    0    4    0    1    20',
      '二、上年结转政府信息公开申请数量      2     0    0    0    0    0    2',
      '三、',
      '本        （一）予以公开         9     1    0    0    0    0    10',
      '年',
    );
    expect(row(printed, 'new')).toEqual([12, 3, 0, 4, 0, 1, 20]);
    expect(row(printed, 'granted')).toEqual([9, 1, 0, 0, 0, 0, 10]);
  });

  it('is put together where 商业 and 科研 stand above 企业 and 机构', () => {
    const printed = text(
      APPLICANTS,
      '自然人 | 法人或其他组织 | 总计 |',
      '商业 | 科研 | 社会公益组织 | 法律服务机构 | 其他 |',
      '企业 | 机构 |',
      '一、本年新收政府信息公开申请数量 | 5 | | | | | | 5 |',
      '二、上年结转政府信息公开申请数量 | | | | | | 1 | 1 |',
    );
    expect(row(printed, 'new')).toEqual([5, ...Array(5).fill('blank'), 5]);
    expect(row(printed, 'carried_in')).toEqual([...Array(5).fill('blank'), 1, 1]);
  });
});

describe('a table 三 without a header that is understood', () => {
  const table = (...rows: readonly string[]): string =>
    text(APPLICANTS, '类别 | 数据1 | 数据2 | 数据3 | 数据4 | 数据5 | 数据6 | 总数', ...rows);
  const SECOND = '二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1';
  const THIRD = '（一）予以公开 | 8 | 3 | 0 | 0 | 5 | 0 | 16';

  it('has the order of the form where every row adds up', () => {
    const rows = ['一、本年新收政府信息公开申请数量 | 7 | 3 | 0 | 0 | 5 | 0 | 15', SECOND, THIRD];
    expect(row(table(...rows), 'new')).toEqual([7, 3, 0, 0, 5, 0, 15]);
  });

  it('is open where one does not', () => {
    const rows = ['一、本年新收政府信息公开申请数量 | 7 | 3 | 0 | 0 | 5 | 0 | 16', SECOND, THIRD];
    expect(row(table(...rows), 'new')).toEqual(OPEN);
    expect(row(table(...rows), 'carried_in')).toEqual(OPEN);
  });

  it('is open where other words stand above its columns', () => {
    const rows = ['一、本年新收政府信息公开申请数量 | 7 | 3 | 0 | 0 | 5 | 0 | 15', SECOND, THIRD];
    const header = '类别 | 记者 | 教师 | 工人 | 农民 | 学生 | 军人 | 总数';
    expect(row(text(APPLICANTS, header, ...rows), 'new')).toEqual(OPEN);
  });
});

describe('cells of a text', () => {
  const HEADER = [
    '二、主动公开政府信息情况',
    '第二十条第（一）项 |',
    '信息内容 |',
    '本年制发件数 |',
    '本年废止件数 |',
    '现行有效件数 |',
  ];

  it('are blank where a bar stands alone, whatever fills up the line behind them', () => {
    const printed = text(
      ...HEADER,
      ...['规章 |', '|', '|', '3 | | |', '行政规范性文件 |', '1 |', '|', '9 | | |'],
    );
    const cells = cellsInText(printed);
    const of = (name: string) =>
      ['issued', 'repealed', 'in_force'].map((id) => shortly(cells[`proactive.${name}.${id}`]));
    expect(of('regulations')).toEqual(['blank', 'blank', 3]);
    expect(of('normative_documents')).toEqual([1, 'blank', 9]);
  });

  it('are unreadable where words stand in them', () => {
    const words = Array(3).fill('本单位未制作规章 |');
    const cells = cellsInText(
      text(...HEADER, '规章 |', ...words, '行政规范性文件 |', '1 |', '2 |', '3 |'),
    );
    expect(cells['proactive.regulations.issued']?.status).toBe('unreadable');
    expect(cells['proactive.normative_documents.issued']?.value).toBe(1);
  });

  it('are those of another year where their header says so', () => {
    const rows = ['规章 |', '1 |', '2 |', '3 |', '行政规范性文件 |', '4 |', '5 |', '6 |'];
    const ofYear = (year: number) =>
      cellsInText(text(...HEADER.toSpliced(2, 0, `${year}年数据 |`), ...rows))[
        'proactive.regulations.issued'
      ];
    expect(ofYear(2022)?.value).toBe(1);
    expect(ofYear(2021)?.status).toBe('ambiguous');
  });
});

describe('figures without separators', () => {
  it('are told apart where each group of table 四 adds up in one way only', () => {
    const outcomes = '结果维持结果纠正其他结果尚未审结总计';
    const cells = cellsInText(
      text(
        '二、主动公开政府信息情况第二十条第（五）项信息内容本年处理决定数量行政许可7第二十条第（六）项信息内容本年处理决定数量行政处罚8行政强制9',
        `四、政府信息公开行政复议、行政诉讼情况行政复议行政诉讼${outcomes}未经复议直接起诉复议后起诉${outcomes}${outcomes}25380363300630003五、存在的主要问题及改进情况`,
      ),
    );
    const of = (group: string) =>
      ['upheld', 'corrected', 'other', 'pending', 'total'].map((id) =>
        shortly(cells[`${group}.${id}`]),
      );
    expect(of('review').at(-1)).toBe(36);
    expect(of('litigation.direct')).toEqual([3, 3, 0, 0, 6]);
  });
});
