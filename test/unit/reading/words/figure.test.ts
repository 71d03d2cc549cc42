import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../../src/reading/words/figure.js';
import { isUnitLine, scaleIn } from '../../../../src/reading/words/money.js';

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

describe('a count as people write it', () => {
  it.each([
    ['2笔', 2],
    ['14批', 14],
    ['4批次', 4],
    ['2单', 2],
    ['36户', 36],
    ['2案', 2],
    ['3宗次', 3],
    ['6卷', 6],
    ['共5件', 5],
    ['共计１２项', 12],
    ['：5', 5],
    ['5。', 5],
    ['五十二', 52],
    ['一百零五', 105],
    ['零', 0],
    ['〇', 0],
    ['零件', 0],
    ['一件', 1],
    ['两起', 2],
    ['叁拾柒', 37],
    ['减4', -4],
    ['减少4项', -4],
    ['↓4', -4],
    ['减三', -3],
    ['增3', 3],
    ['增加11件', 11],
    ['↑3', 3],
    ['--253', -253],
    ['１２\u2009３４５', 12345],
    ['1\u202f234\u202f567', 1234567],
  ])('%s is %d', (text, value) => {
    expect(readFigure(text, 'count')).toEqual({ value, status: 'number' });
  });

  it.each(['52[1]', '52*', '52①', '52注1', '52（注2）', '52 [3]', '52[¹]', '52＊', '52〔12〕'])(
    'is read without the footnote mark behind it: %s',
    (text) => {
      expect(readFigure(text, 'count')).toMatchObject({ value: 52, status: 'number' });
    },
  );

  it.each([
    '52详情',
    '52 查看',
    '52\n[查看]',
    '52查看更多>>',
    '52（点击查看）',
    '52（详见附件2）',
    '52（单位：件）',
    '52，其中网上7件',
    '52\n含自然失效 29 件',
    '52（均为网上申请）',
  ])('is read with what is known to be no figure behind it: %s', (text) => {
    expect(readFigure(text, 'count')).toMatchObject({ value: 52, status: 'number' });
  });

  it.each([
    '13（实为13）',
    '13（订正为31）',
    '13（其中应为12）',
    '13（约）',
    '近13',
    '13余',
    '13余件',
    '13（上年12）',
    '13（均为12）',
    '13（暂定）',
    '13暂定',
    '13左右',
    '1.2万件',
    '13百件',
    '13对',
    '13倍',
    '13年',
    '13号',
    '13元',
    '13规章',
    '1规章',
    '一',
    '一般',
    '一些',
    '两',
    '三五',
    '百件',
    '? 2',
    '①5',
    '5*3',
    '增-3',
    '减',
    '12 345',
    '\u202e25\u202c',
  ])('is unreadable with a word or figure that may change it: %s', (text) => {
    expect(readFigure(text, 'count')).toEqual({ value: null, status: 'unreadable' });
  });
});

describe('an amount as people write it', () => {
  it.each([
    ['￥12.5', 12.5],
    ['¥1,234.50', 1234.5],
    ['12.5万元整', 12.5],
    ['人民币3500元整', 0.35],
    ['人民币：叁仟伍佰元整', 0.35],
    ['1亿2000万元', 12000],
    ['2亿350万', 20350],
    ['160万4966元', 160.4966],
    ['35元5角', 0.00355],
    ['3千万元', 3000],
    ['3十万元', 30],
    ['五万元', 5],
    ['共3500元', 0.35],
    ['-¥5', -5],
  ])('%s is %d 万元', (text, value) => {
    expect(readFigure(text, 'wan_yuan')).toMatchObject({ value, status: 'number' });
  });

  it.each([
    '12方元',
    '12美元',
    '12W元',
    '12亿万元',
    '五万',
    '160万4966',
    '1.5亿2000万元',
    '12.5万元（应为13万元）',
    '12.5万元左右',
    '1万23456元',
    '12元以上',
  ])('%s is unreadable', (text) => {
    expect(readFigure(text, 'wan_yuan')).toEqual({ value: null, status: 'unreadable' });
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
    ['采购总金额（单位：千万元）', 1000],
    ['采购总金额（十万元）', 10],
    ['采购总金额元', 1e-4],
    ['收费金额单位：万元', 1],
    ['采购总金额（以万元为单位）', 1],
    ['货币单位：元', 1e-4],
    ['收费金额以元计', 1e-4],
    ['采购总金额（元，不含税）', 1e-4],
    ['公元2021年元月', 1],
    ['各单元的金额', 1],
  ])('%s is %d 万元', (header, scale) => {
    expect(scaleIn([header])).toBe(scale);
  });

  it.each(['方元', 'W元', '某元', '美元', '港元', '亿万元', 'W', '￥', '3元', '万元以上'])(
    'is not known where it is not understood: %s',
    (unit) => {
      expect(scaleIn([`收费金额（单位：${unit}）`])).toBeNaN();
    },
  );

  it.each([
    '单位：元',
    '货币单位：元',
    '收费金额以元计',
    '以元为单位',
    '注：以上表中金额单位均为人民币元。',
    '币种：人民币 单位：元',
    '（元）',
    '单位：方元',
    '单位：件、万元',
  ])('may stand on a line of its own: %s', (line) => {
    expect(isUnitLine(line)).toBe(true);
  });

  it.each([
    '单位：件',
    '填报单位：青禾县水利局',
    '收取信息处理费380元，单位：无',
    '收费金额（单位：万元）',
    '单元',
    '元旦',
  ])('is not what this line says: %s', (line) => {
    expect(isUnitLine(line)).toBe(false);
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
