/** @file Table 四: administrative review and litigation. The same in every form since 2019. */
import type { Label, RemedyGroup } from './form.js';

const LITIGATION: Label = { id: 'litigation', zh: '行政诉讼', en: 'Administrative litigation' };

export const REMEDY_GROUPS: readonly RemedyGroup[] = [
  { id: 'review', zh: '行政复议', en: 'Administrative review', ancestors: [] },
  {
    id: 'litigation.direct',
    zh: '未经复议直接起诉',
    en: 'Litigation without prior review',
    ancestors: [LITIGATION],
  },
  {
    id: 'litigation.after_review',
    zh: '复议后起诉',
    en: 'Litigation after review',
    ancestors: [LITIGATION],
  },
];

export const OUTCOMES: readonly Label[] = [
  { id: 'upheld', zh: '结果维持', en: 'Upheld' },
  { id: 'corrected', zh: '结果纠正', en: 'Corrected' },
  { id: 'other', zh: '其他结果', en: 'Other result', keys: ['其他'] },
  { id: 'pending', zh: '尚未审结', en: 'Pending' },
  { id: 'total', zh: '总计', en: 'Total', keys: ['合计'] },
];
