/** @file The form of 2019 (国办公开办函〔2019〕60号, 试行), for data years 2019 and 2020. */
import { APPLICANTS } from './applicants.js';
import type { Form, ProactiveColumn } from './form.js';
import { OUTCOMES, REMEDY_GROUPS } from './remedies.js';
import { OTHER_RESULTS, RESULTS, ROWS_AFTER_OTHER, ROWS_BEFORE_OTHER } from './requests.js';

const PRIOR_ITEMS: ProactiveColumn = {
  id: 'prior_items',
  zh: '上一年项目数量',
  en: 'Items last year',
  unit: 'count',
};
/** Signed: a decrease is printed as a negative figure. */
const CHANGE: ProactiveColumn = {
  id: 'change',
  zh: '本年增/减',
  en: 'Change this year',
  unit: 'count',
  // 本年数量: some reports of 2019.
  keys: ['本年数量'],
};
const DECISIONS: ProactiveColumn = {
  id: 'decisions',
  zh: '处理决定数量',
  en: 'Decisions',
  unit: 'count',
};

export const FORM_2019: Form = {
  id: '2019',
  name: { zh: '2019年格式（试行）', en: 'Form of 2019 (trial)' },
  proactive: [
    {
      item: '一',
      columns: [
        {
          id: 'made',
          zh: '本年新制作数量',
          en: 'Newly made this year',
          unit: 'count',
        },
        {
          id: 'disclosed',
          zh: '本年新公开数量',
          en: 'Newly disclosed this year',
          unit: 'count',
        },
        {
          id: 'public_total',
          zh: '对外公开总数量',
          en: 'Public in total',
          unit: 'count',
        },
      ],
      rows: [
        { id: 'regulations', zh: '规章', en: 'Regulations' },
        {
          id: 'normative_documents',
          zh: '规范性文件',
          en: 'Normative documents',
        },
      ],
    },
    {
      item: '五',
      columns: [PRIOR_ITEMS, CHANGE, DECISIONS],
      rows: [
        { id: 'licensing', zh: '行政许可', en: 'Administrative licensing' },
        {
          id: 'other_services',
          zh: '其他对外管理服务事项',
          en: 'Other administrative services',
        },
      ],
    },
    {
      item: '六',
      columns: [PRIOR_ITEMS, CHANGE, DECISIONS],
      rows: [
        { id: 'penalties', zh: '行政处罚', en: 'Administrative penalties' },
        { id: 'coercion', zh: '行政强制', en: 'Administrative coercion' },
      ],
    },
    {
      item: '八',
      columns: [PRIOR_ITEMS, CHANGE],
      rows: [{ id: 'fees', zh: '行政事业性收费', en: 'Administrative fees' }],
    },
    {
      item: '九',
      columns: [
        {
          id: 'projects',
          zh: '采购项目数量',
          en: 'Procurement projects',
          unit: 'count',
        },
        {
          id: 'amount',
          zh: '采购总金额',
          en: 'Procurement amount (10,000 yuan)',
          unit: 'wan_yuan',
        },
      ],
      rows: [{ id: 'procurement', zh: '政府集中采购', en: 'Government procurement' }],
    },
  ],
  applicants: APPLICANTS,
  requests: [
    ...ROWS_BEFORE_OTHER,
    // （六）其他: some reports of 2019.
    { ...OTHER_RESULTS, keys: ['其他'], ancestors: [RESULTS] },
    ...ROWS_AFTER_OTHER,
  ],
  remedies: REMEDY_GROUPS,
  outcomes: OUTCOMES,
};
