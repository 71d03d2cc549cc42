/** @file Table 四: administrative review and litigation. The same in every form since 2019. */
import type { Label, RemedyGroup } from './form.js';

const LITIGATION: Label = { id: 'litigation', zh: '行政诉讼', en: 'Administrative litigation' };

export const REMEDY_GROUPS: readonly RemedyGroup[] = [
  { id: 'review', zh: '行政复议', en: 'Administrative review', ancestors: [] },
  {
    id: 'litigation.direct',
    zh: '未经复议直接起诉',
    en: 'Litigation without prior review',
    keys: ['未经复议直接起诉', '未经行政复议直接起诉', '未经复议直接诉讼'],
    ancestors: [LITIGATION],
  },
  {
    id: 'litigation.after_review',
    zh: '复议后起诉',
    en: 'Litigation after review',
    keys: ['复议后起诉', '行政复议后起诉', '经复议后起诉', '复议后诉讼'],
    ancestors: [LITIGATION],
  },
];

export const OUTCOMES: readonly Label[] = [
  { id: 'upheld', zh: '结果维持', en: 'Upheld', keys: ['结果维持', '维持'] },
  { id: 'corrected', zh: '结果纠正', en: 'Corrected', keys: ['结果纠正', '纠正'] },
  { id: 'other', zh: '其他结果', en: 'Other result', keys: ['其他'] },
  { id: 'pending', zh: '尚未审结', en: 'Pending', keys: ['尚未审结', '未审结'] },
  { id: 'total', zh: '总计', en: 'Total', keys: ['总计', '合计'] },
];
