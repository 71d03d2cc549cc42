/** @file The form of 2021 (国办公开办函〔2021〕30号), in force for data years since 2021. */
import { APPLICANTS } from './applicants.js';
import type { Form, ProactiveColumn } from './form.js';
import { OUTCOMES, REMEDY_GROUPS } from './remedies.js';
import { item, OTHER_RESULTS, ROWS_AFTER_OTHER, ROWS_BEFORE_OTHER } from './requests.js';

const DECISIONS: ProactiveColumn = {
  id: 'decisions',
  zh: '本年处理决定数量',
  en: 'Decisions of the year',
  unit: 'count',
};

export const FORM_2021: Form = {
  id: '2021',
  name: { zh: '2021年格式', en: 'Form of 2021' },
  proactive: [
    {
      item: '一',
      columns: [
        {
          id: 'issued',
          zh: '本年制发件数',
          en: 'Issued this year',
          unit: 'count',
        },
        {
          id: 'repealed',
          zh: '本年废止件数',
          en: 'Repealed this year',
          unit: 'count',
        },
        {
          id: 'in_force',
          zh: '现行有效件数',
          en: 'In force',
          unit: 'count',
        },
      ],
      rows: [
        { id: 'regulations', zh: '规章', en: 'Regulations' },
        {
          id: 'normative_documents',
          zh: '行政规范性文件',
          en: 'Normative documents',
        },
      ],
    },
    {
      item: '五',
      columns: [DECISIONS],
      rows: [{ id: 'licensing', zh: '行政许可', en: 'Administrative licensing' }],
    },
    {
      item: '六',
      columns: [DECISIONS],
      rows: [
        { id: 'penalties', zh: '行政处罚', en: 'Administrative penalties' },
        { id: 'coercion', zh: '行政强制', en: 'Administrative coercion' },
      ],
    },
    {
      item: '八',
      columns: [
        {
          id: 'amount',
          zh: '本年收费金额（单位：万元）',
          en: 'Fees of the year (10,000 yuan)',
          unit: 'wan_yuan',
        },
      ],
      rows: [{ id: 'fees', zh: '行政事业性收费', en: 'Administrative fees' }],
    },
  ],
  applicants: APPLICANTS,
  requests: [
    ...ROWS_BEFORE_OTHER,
    item(
      OTHER_RESULTS,
      'uncorrected',
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '1. Not corrected in time without just cause',
      ['申请人无正当理由逾期不补正…'],
    ),
    item(
      OTHER_RESULTS,
      'unpaid',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      '2. Fees not paid in time',
      ['申请人逾期未按收费通知要求缴纳费用…'],
    ),
    item(OTHER_RESULTS, 'other', '3.其他', '3. Other', ['其他', '其它']),
    ...ROWS_AFTER_OTHER,
  ],
  remedies: REMEDY_GROUPS,
  outcomes: OUTCOMES,
};
