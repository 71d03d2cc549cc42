/**
 * @file Does this document hold an annual report? A cheap gate in front of the reader: it runs on
 * every matching page and frame, so it depends on nothing and looks only at tables and headings.
 */

/** Blanks, and pinyin notes that mirror sites print behind characters. */
const NOISE = /[\s\u200b-\u200f\ufeff]+|[(（][a-z\u00e0-\u01dc]{1,6}[)）]/gi;
/** Words that stand in the official tables only, in simplified or traditional characters. */
const TABLE_WORDS = [
  /第二十[条條]第/,
  /本年新收政府信息公[开開]申[请請]/,
  /上年[结結][转轉]政府信息公[开開]申[请請]/,
  /[结結][转轉]下年度[继繼][续續][办辦]理/,
  /行政[规規][范範]性文件|[对對]外公[开開][总總][数數]量/,
  /[结結]果[维維]持[结結]果[纠糾]正/,
  /[统統][计計]指[标標].{0,40}[统統][计計][数數]/,
  /(?:主[动動]公[开開]政府信息|收到申[请請]|制[发發][规規][范範]性文件[总總])[数數]/,
];
/** 信息公开…年度报告 in its wordings, 信息工作公开 and 信息公开工作总结 among them. */
const TITLE = /信息(工作)?公[开開].{0,16}([报報]告|年[报報]|[总總][结結])/;
/** Headings of the outline, as a report without tables has them. */
const SECTIONS = [
  /[总總][体體](工作)?情[况況]|概述|基本情[况況]/,
  /主[动動]公[开開].{0,6}信息.{0,4}情[况況]/,
  /申[请請].{0,24}情[况況]/,
  /[复複復][议議].{0,10}[诉訴][讼訟].{0,6}情[况況]/,
  /存在.{0,5}[问問][题題]/,
  /其他.{0,4}[报報]告.{0,2}事[项項]/,
];
/** Headings that make a titled text a report's, and those that do without any title. */
const ENOUGH = 2;
const NEARLY_ALL = 4;

const count = (text: string, words: readonly RegExp[]): number =>
  words.filter((word) => word.test(text)).length;

const textOf = (nodes: ArrayLike<Element>): string =>
  Array.from(nodes, (node) => node.textContent ?? '')
    .join('|')
    .replace(NOISE, '');

/**
 * Looks for a report in a document.
 *
 * @returns true where its tables hold words of the official form, or where a text has the outline of a
 *   report: some of it below a title, nearly all of it without. The reader decides; this only says that it is
 *   worth asking.
 */
export function seesReport(document: Document): boolean {
  if (count(textOf(document.querySelectorAll('table')), TABLE_WORDS) > 1) return true;
  const headings = count(textOf(document.querySelectorAll('p,h2,h3,h4,strong')), SECTIONS);
  if (headings > NEARLY_ALL) return true;
  const title = document.title + textOf(document.querySelectorAll('h1,h2,h3'));
  return headings > ENOUGH && TITLE.test(title.replace(NOISE, ''));
}
