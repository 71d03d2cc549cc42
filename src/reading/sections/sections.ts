/** @file The six sections of a report, found by their headings. */
import { SECTION_IDS, type SectionId } from '../../report/constants.js';
import type { Section } from '../../report/report.js';
import { plainText } from '../../text/characters.js';
import type { Block, Line } from '../markup/markup.js';

/**
 * Headings as published, without their ordinals (some series are off by one). Sub-headings such as
 * （一）主动公开政府信息情况 use the same words, so a bracketed ordinal is never a section's.
 */
const HEADINGS: Readonly<Record<SectionId, RegExp>> = {
  overview:
    /^(?:(?:20\d\d年度?)?总体情况(?:概述)?|概述|总体概况|基本情况|(?:工作总体|总体工作)情况|(?:20\d\d年度?)?(?:政府)?信息公开(?:工作)?(?:的)?(?:总体|基本|开展)?情况)$/u,
  proactive:
    /^(?:(?:行政机关)?主动公开(?:的)?(?:政府)?信息(?:信息)?(?:工作)?(?:的)?情况|(?:政府)?信息主动公开情况)$/u,
  requests:
    /^(?:(?:行政机关)?(?:收到|受理)(?:和|及|与|、)处理(?:的)?政府信息公开申请|政府信息公开申请(?:办理|处理)?|(?:政府信息)?依申请公开(?:的)?(?:政府)?(?:信息)*(?:办理)?)(?:的)?情况$/u,
  remedies:
    /^(?:(?:因)?政府信息公开(?:工作)?(?:被申请|引起的?|产生的?)?(?:提起)?)?行政(?:法)?复议.{0,6}行政诉讼.{0,6}情况$|^(?:因)?政府信息公开(?:工作)?(?:被申请|引起的?|产生的?)?(?:提起)?行政(?:法)?复议.{0,6}诉讼.{0,6}情况$/u,
  problems:
    /^(?:(?:20\d\d年度?)?政府信息公开(?:工作)?(?:中)?|工作中|当前|目前)?(?:存在(?:的)?(?:主要)?|主要)(?:困难和|困难与)?(?:问题|不足)(?:(?:及|和|与|以及|、).{0,14}|情况)?$|^(?:问题|不足)(?:及|和|与|以及).{0,6}(?:改进|整改).{0,6}$/u,
  other:
    /^其[他它](?:需要?|应|应当|有关)?(?:说明和?)?报告(?:的)?(?:事项|内容)?$|^其[他它](?:需要?|应|应当|有关)?(?:说明)?(?:的)?事项$|^需要(?:报告|说明)的其[他它](?:事项|情况)$/u,
};
const ORDINAL = /^(?:第?[一二三四五六七八九十]{1,3}(?:部分)?[、.,:]?|\d{1,2}[、.,])\s*/u;
const LONGEST_HEADING = 60;
/** The same with pinyin notes and blanks. */
const LONGEST_LINE = 500;

/** The section that a line begins, or undefined where it begins none. */
export function headingOf(line: string): SectionId | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const text = plainText(line)
    .replace(/\s/gu, '')
    .replace(/[:。;]$/u, '');
  if (text.length > LONGEST_HEADING || /^[(（]/u.test(text)) return undefined;
  const bare = text.replace(ORDINAL, '');
  return SECTION_IDS.find((id) => HEADINGS[id].test(bare));
}

/** A heading and the lines below it. */
export interface FoundSection {
  readonly id: SectionId;
  readonly heading: Line;
  readonly lines: readonly Line[];
  /** Number of pictures below the heading. */
  readonly pictures: number;
}

/**
 * The sections of a page, in their order. Where a heading occurs twice (a table of
 * contents in front of the text), the one with more text below it is the section.
 */
export function findSections(blocks: readonly Block[]): FoundSection[] {
  const found: { id: SectionId; heading: Line; lines: Line[]; pictures: number }[] = [];
  for (const block of blocks) {
    const current = found.at(-1);
    if (block.kind === 'picture' && current) current.pictures++;
    if (block.kind !== 'line') continue;
    const id = headingOf(block.text);
    if (id) found.push({ id, heading: block, lines: [], pictures: 0 });
    else current?.lines.push(block);
  }
  return found.filter(
    (section, index) =>
      !found.some(
        (other, at) =>
          other.id === section.id &&
          at !== index &&
          (size(other) > size(section) || (size(other) === size(section) && at < index)),
      ),
  );
}

const size = (section: FoundSection): number =>
  section.lines.reduce((length, line) => length + line.text.length, 0);

/** The section as the record keeps it. */
export function toSection({ id, heading, lines }: FoundSection): Section {
  return { id, heading: heading.text, text: lines.map((line) => line.text).join('\n') };
}
