import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../../src/reading/words/figure.js';
import { scaleIn } from '../../../../src/reading/words/money.js';

describe('a cell that prints a figure', () => {
  it.each([
    ['0', 0],
    ['176', 176],
    ['+10', 10],
    ['-93', -93],
    ['－93', -93],
    ['−18', -18],
    ['-0', 0],
    ['1,036', 1036],
    ['12，345，678', 12345678],
    ['１７６', 176],
    ['24252.311082', 24252.311082],
    ['１．５', 1.5],
    ['007', 7],
  ])('%s is %d', (text, value) => {
    expect(readFigure(text, 'count')).toEqual({ value, status: 'number' });
  });

  it.each(['\u00a05\u00a0', '\u30005', '5\u200b', ' \n5\t', '\ufeff5', '5\u00ad'])(
    'is read without the blanks around it: %j',
    (text) => {
      expect(readFigure(text, 'count').value).toBe(5);
    },
  );

  it.each(['3件', '3 件', '3条', '3个', '3项', '3人次', '3 宗'])('%s is 3: 件 counts', (text) => {
    expect(readFigure(text, 'count')).toEqual({ value: 3, status: 'number' });
  });

  it.each([
    ['22（其中修订 16 件）', 22, '其中修订 16 件'],
    ['55（含自然失效 29 件）', 55, '含自然失效 29 件'],
    ['3件(新)', 3, '新'],
  ])('%s keeps the remark behind it as a note', (text, value, note) => {
    const figure = readFigure(text, 'count');
    expect(figure).toMatchObject({ value, status: 'number' });
    expect(figure.note?.replace(/\s/gu, '')).toBe(note.replace(/\s/gu, ''));
  });
});

describe('a note that makes another figure of it', () => {
  it.each([
    '1.2（万件）',
    '12（百件）',
    '12（×10）',
    '12（错，应为13）',
    '12（更正为13）',
    '12（3）',
    '12（+3）',
    '12(-)',
    '0,123',
  ])('leaves it unreadable: %s', (text) => {
    expect(readFigure(text, 'count')).toEqual({ value: null, status: 'unreadable' });
  });

  it.each(['12（含上年结转3件）', '12（件）', '12（其中网上3）'])('is another: %s', (text) => {
    expect(readFigure(text, 'count')).toMatchObject({ value: 12, status: 'number' });
  });
});

describe('an amount', () => {
  it.each([
    ['251000元', 25.1],
    ['75394432.52元', 7539.443252],
    ['73,802,895.90元', 7380.28959],
    ['160.5964万元', 160.5964],
    ['160.5964 万', 160.5964],
    ['1.2亿元', 12000],
    ['30千元', 3],
    ['251000（元）', 25.1],
    ['5949.088667', 5949.088667],
    ['-3.5万元', -3.5],
  ])('%s is %d 万元', (text, value) => {
    expect(readFigure(text, 'wan_yuan')).toEqual({ value, status: 'number' });
  });

  it('without a unit of its own is in the unit of its header', () => {
    expect(readFigure('251000', 'wan_yuan', scaleIn(['采购总金额（元）'])).value).toBe(25.1);
    expect(readFigure('251000', 'wan_yuan', scaleIn(['采购总金额'])).value).toBe(251000);
  });

  it('with a unit of its own is in that unit, whatever the header says', () => {
    expect(readFigure('25.1万元', 'wan_yuan', scaleIn(['采购总金额（元）'])).value).toBe(25.1);
  });

  it('says nothing where it counts things', () => {
    expect(readFigure('3件', 'wan_yuan')).toEqual({ value: null, status: 'unreadable' });
  });
});

describe('the unit in a header', () => {
  it.each([
    ['本年收费金额（单位：万元）', 1],
    ['本年收费金额（万元）', 1],
    ['采购总金额', 1],
    ['采购总金额（元）', 1e-4],
    ['采购总金额(单位:元)', 1e-4],
    ['采购总金额（单位：\n元）', 1e-4],
    ['採購總金額（單位：億元）', 1e4],
    ['采购总金额（千元）', 0.1],
    ['采购总金额（人民币元）', 1e-4],
    ['采购总金额（单位：人民币元）', 1e-4],
    ['采购总金额/元', 1e-4],
    ['采购总金额[元]', 1e-4],
    ['采购总金额（以元计）', 1e-4],
    ['采购总金额（百万元）', 100],
  ])('%s is %d 万元', (header, scale) => {
    expect(scaleIn([header])).toBe(scale);
  });

  it('leaves a figure without a unit unreadable where it names several', () => {
    const scale = scaleIn(['采购总金额（万元/元）']);
    expect(readFigure('251000', 'wan_yuan', scale)).toEqual({ value: null, status: 'unreadable' });
    expect(readFigure('25.1万元', 'wan_yuan', scale).value).toBe(25.1);
  });
});

describe('a cell without a figure', () => {
  it.each([
    '',
    ' ',
    '\u00a0',
    '\u00a0\u00a0',
    '\u3000',
    '\u3000\u3000',
    '\u200b',
    '\n \t',
    '\ufeff',
  ])('is blank when it holds nothing but blanks: %j', (text) => {
    expect(readFigure(text, 'count')).toEqual({ value: null, status: 'blank' });
  });

  it.each(['/', '-', '—', '——', '／', '－', '–', '无', '無', ' / ', '\\', 'N/A', '没有'])(
    'is a dash when it holds a mark for nothing: %s',
    (text) => {
      expect(readFigure(text, 'count')).toEqual({ value: null, status: 'dash' });
    },
  );
});
