/** @file E4c: sections 五 and 六 say something. 60号 asks for problems and improvements, not for 无. */

import { SECTION_NAMES } from '../../forms/sectionNames.js';
import type { SectionId } from '../../report/constants.js';
import type { Finding } from '../../report/finding.js';
import { type Check, type Checkable, finding } from '../checkable.js';

/** Characters below which problems and improvements cannot both be named. */
const SHORTEST = 16;
const NOTHING = /^(?:暂?无|没有|不存在)(?:存在)?(?:突出|明显|主要)?(?:问题|情况)?$/u;

export const THIN_SECTIONS: Check = {
  id: 'E4c',
  run: (report) => [...problems(report), ...other(report)],
};

/** The section's words, without blanks and marks; undefined where there is no such section. */
const wordsOf = ({ sections }: Checkable, id: SectionId): string | undefined =>
  sections.find((section) => section.id === id)?.text.replace(/[^\p{L}\p{N}]/gu, '');

function problems(report: Checkable): Finding[] {
  const words = wordsOf(report, 'problems');
  if (words === undefined || (words.length >= SHORTEST && !NOTHING.test(words))) return [];
  const { zh, en } = SECTION_NAMES.problems;
  return [
    finding('warning', 'sections.thin', 'problems', {
      zh: words === '' ? `“${zh}”是空的。` : `“${zh}”只有${words.length}个字。`,
      en: words === '' ? `“${en}” is empty.` : `“${en}” has only ${words.length} characters.`,
    }),
  ];
}

function other(report: Checkable): Finding[] {
  if (wordsOf(report, 'other') !== '') return [];
  const { zh, en } = SECTION_NAMES.other;
  const message = { zh: `“${zh}”是空的。`, en: `“${en}” is empty.` };
  return [finding('warning', 'sections.thin', 'other', message)];
}
