/** @file The columns of table 三: who applied. The same in every form since 2019. */
import type { Label } from './form.js';

export const APPLICANTS = [
  { id: 'natural_person', zh: '自然人', en: 'Natural persons', keys: ['公民'] },
  { id: 'business', zh: '商业企业', en: 'Businesses' },
  { id: 'research', zh: '科研机构', en: 'Research institutions' },
  {
    id: 'public_welfare',
    zh: '社会公益组织',
    en: 'Public-welfare organisations',
  },
  { id: 'legal_service', zh: '法律服务机构', en: 'Legal-service institutions' },
  { id: 'other', zh: '其他', en: 'Others' },
  { id: 'total', zh: '总计', en: 'Total', keys: ['合计'] },
] as const satisfies readonly Label[];

/** Labels that stand above the applicants and are not applicants themselves. */
export const APPLICANT_HEADINGS: readonly Label[] = [
  { id: 'situation', zh: '申请人情况', en: 'Applicants' },
  {
    id: 'organisations',
    zh: '法人或其他组织',
    en: 'Legal persons and other organisations',
  },
];
