import { describe, expect, it } from 'vitest';
import { facts, stated } from './stated.js';

describe('normative documents and fees', () => {
  const documents = (issued: number, repealed: number, inForce: number): string =>
    facts(
      `normative_documents.issued ${issued} 件`,
      `normative_documents.repealed ${repealed} 件`,
      `normative_documents.in_force ${inForce} 件`,
    );
  it.each([
    ['2021年制发行政规范性文件3件，废止1件，现行有效12件。', documents(3, 1, 12)],
    ['规章制发7件；规范性文件制发2件、废止1件、现行有效20件。', documents(2, 1, 20)],
    ['行政规范性文件制发、废止、现行有效数量均为0。', documents(0, 0, 0)],
    ['全年未制定规范性文件。', 'normative_documents.issued 0 件'],
    [
      '本机关发出收费通知2件，总金额1200元，实际收取0.1万元。',
      facts('fees.notices 2 件', 'fees.notified_yuan 1200 元', 'fees.collected_yuan 1000 元'),
    ],
    [
      '发出收费通知的件数和总金额以及实际收取的总金额均为0。',
      facts('fees.notices 0 件', 'fees.notified_yuan 0 元', 'fees.collected_yuan 0 元'),
    ],
    ['2021年，无收取信息处理费情况。', 'fees.collected_yuan 0 元'],
    ['收取信息处理费情况：无。', 'fees.collected_yuan 0 元'],
    ['未发出收费通知。', 'fees.notices 0 件'],
  ])('%s', (text, expected) => {
    expect(stated(text, 'other')).toBe(expected);
  });
});

describe('decisions and 行政事业性收费, which table 二 has too', () => {
  it.each([
    ['全年作出行政许可决定25件。', 'licensing.decisions 25 件'],
    ['办理行政许可25件。', 'licensing.decisions 25 件'],
    [
      '2021年作出行政许可决定25件、行政处罚决定3件，行政强制0件。',
      facts('licensing.decisions 25 件', 'penalties.decisions 3 件', 'coercion.decisions 0 件'),
    ],
    ['全年行政事业性收费15.2万元。', 'fees.amount_yuan 152000 元'],
    ['收取行政事业性收费251000元。', 'fees.amount_yuan 251000 元'],
  ])('%s', (text, expected) => {
    expect(stated(text, 'overview')).toBe(expected);
  });
});
