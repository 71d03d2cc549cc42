/** @file E5c: words of the template that were meant to be replaced. */

import { SECTION_NAMES } from '../../forms/sectionNames.js';
import type { Finding, Message } from '../../report/finding.js';
import { type Check, finding } from '../checkable.js';

/** What templates say to those who fill them in. Each must be nothing that a report itself says. */
const RESIDUES: readonly RegExp[] = [
  /该部分以表格形式报告/u,
  /(?:此处|这里)(?:填写|填入|插入|描述|简述|概述)/u,
  /[（(](?:请填写|此处|具体数据|可自行)[^（）()]{0,20}[)）]|[（(](?:填写)?单位名称[)）]/u,
  /(?<![“"‘])[×xXＸ]{2,}(?=年|月|日|市(?!民)|县|区|镇|乡|街道|局(?!长)|委|办|部门|单位|件|条|次|个|万元|%)/u,
  /(?:某某|[○〇]{2,})(?:省|市|县|区|镇|乡|街道|局|单位|部门)/u,
  /_{3,}(?:年|月|日|件|条|次|个)/u,
];

export const RESIDUE: Check = {
  id: 'E5c',
  run: ({ title, sections }) => [
    ...residueIn(title, 'title', { zh: '标题', en: 'The title' }),
    ...sections.flatMap(({ id, text }) =>
      residueIn(text, id, { zh: `“${SECTION_NAMES[id].zh}”`, en: `“${SECTION_NAMES[id].en}”` }),
    ),
  ],
};

function residueIn(text: string, at: string, where: Message): Finding[] {
  const bare = text.replace(/《[^》]*》/gu, '');
  const found = RESIDUES.flatMap((pattern) => pattern.exec(bare) ?? [])[0];
  if (found === undefined) return [];
  const around = bare.slice(
    Math.max(0, bare.indexOf(found) - 6),
    bare.indexOf(found) + found.length + 8,
  );
  const message = {
    zh: `${where.zh}里留有模板文字：“${around.trim()}”。`,
    en: `${where.en} has words of the template left in it: “${around.trim()}”.`,
  };
  return [finding('warning', 'text.template', at, message)];
}
