/** @file E1c: the six sections of the form are there, once, in their order (国办公开办函〔2019〕60号). */
import { SECTION_NAMES } from '../../forms/sectionNames.js';
import { SECTION_IDS, type SectionId } from '../../report/constants.js';
import type { Finding, Message } from '../../report/finding.js';
import { type Check, finding } from '../checkable.js';

/** The outline is that of the forms since 2019; reports before had others. */
const FIRST_YEAR = 2019;

export const SECTIONS: Check = {
  id: 'E1c',
  run: ({ form, year, sections }) => {
    if (form === '2014' || (form === 'narrative' && (year ?? 0) < FIRST_YEAR)) return [];
    const ids = sections.map(({ id }) => id);
    const missing = SECTION_IDS.filter((id) => !ids.includes(id));
    return [...(missing.length > 0 ? [missed(missing)] : []), ...misplaced(ids)];
  },
};

function missed(ids: readonly SectionId[]): Finding {
  const names = (language: keyof Message): string[] => ids.map((id) => SECTION_NAMES[id][language]);
  return finding('warning', 'sections.missing', ids.join(), {
    zh: `没有找到${names('zh')
      .map((name) => `“${name}”`)
      .join('')}${ids.length > 1 ? `这${ids.length}部分` : '部分'}。`,
    en: `Not found: ${names('en').join('; ')}.`,
  });
}

function misplaced(ids: readonly SectionId[]): Finding[] {
  const order = ids.map((id) => SECTION_IDS.indexOf(id));
  const at = order.findIndex((place, index) => index > 0 && place < (order[index - 1] ?? 0));
  const [id, before] = [ids[at], ids[at - 1]];
  if (!id || !before) return [];
  const [name, above] = [SECTION_NAMES[id], SECTION_NAMES[before]];
  return [
    finding('warning', 'sections.order', id, {
      zh: `各部分的顺序与格式不同：“${name.zh}”排在“${above.zh}”之后。`,
      en: `The sections are not in the order of the form: “${name.en}” stands below “${above.en}”.`,
    }),
  ];
}
