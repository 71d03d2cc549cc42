/**
 * @file Reports that lost their line ends, so that all of one stands in a line or a few: taken apart at their
 * numbered headings.
 */
import { readTitle } from './identity/title.js';
import type { Block, Line } from './markup/markup.js';
import { holdsForm } from './sections/formLabels.js';
import { headingAtBegin } from './sections/headings.js';

/** A shorter line has no room for three sections. */
const SHORTEST = 60;
const NUMBERS = '一二三四五六七八九十';
/** 一、 behind a blank or the end of a sentence. */
const NUMBERED = /(?<=^|[\s。;；:：,，)）”"」?？!！|])([一二三四五六七八九十])\s*[、.．]/gu;
/** Sections numbered in turn, of which some are known, make a report; 一、 and 二、 stand in any paragraph. */
const FEWEST = 3;
const FEWEST_KNOWN = 2;
/** What stands in front of the first section may begin with the title. */
const LONGEST_TITLE = 80;
const BEHIND_TITLE = /(?<=[告報报结結])\s+/u;

/** The blocks with every line that holds a whole report taken apart; the parts keep the line's place. */
export const linesApart = (blocks: readonly Block[]): readonly Block[] =>
  blocks.some(isOneLine) ? blocks.flatMap(partsOf) : blocks;

const isOneLine = (block: Block): block is Line =>
  block.kind === 'line' && !block.linked && cutsIn(block.text).length > 0;

const partsOf = (block: Block): Block[] => {
  if (!isOneLine(block)) return [block];
  const cuts = cutsIn(block.text);
  const ends = [...cuts.slice(1), block.text.length];
  const [start = 0] = cuts;
  const sections = cuts.flatMap((cut, index) => {
    const text = block.text.slice(cut, ends[index]);
    const heading = headingAtBegin(text);
    return heading === 0 ? [text] : [text.slice(0, heading), text.slice(heading)];
  });
  return [...frontOf(block.text.slice(0, start)), ...sections]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ ...block, text }));
};

/** Where the sections begin; empty where the line is none of a report without line ends. */
function cutsIn(text: string): number[] {
  if (text.length < SHORTEST || !text.includes('二')) return [];
  const cuts: number[] = [];
  for (const { index, 1: number } of text.matchAll(NUMBERED))
    if (number === NUMBERS[cuts.length]) cuts.push(index);
  const known = cuts.filter((cut, index) => headingAtBegin(text.slice(cut, cuts[index + 1])) > 0);
  const isReport = cuts.length >= FEWEST && known.length >= FEWEST_KNOWN;
  // A table that runs together is read by its labels, of which some are numbered as sections are.
  return isReport && !holdsForm(text) ? cuts : [];
}

function frontOf(text: string): string[] {
  const end = BEHIND_TITLE.exec(text)?.index ?? 0;
  const title = text.slice(0, end);
  return title.length <= LONGEST_TITLE && readTitle(title) ? [title, text.slice(end)] : [text];
}
