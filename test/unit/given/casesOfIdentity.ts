/** @file What the cases of ../shared/cases give about who reports, on which year, and whether at all. */
import { type Expectation, NOT_KNOWN } from './casesExpectation.js';

export const IDENTITY_CASES: Readonly<Record<string, Expectation>> = {
  AGENCY_FROM_SENTENCE: { agency: '青禾县水利局' },
  AGENCY_NONSENSE: { agency: null },
  AGENCY_NONSENSE_2: { agency: null },
  AGENCY_NONSENSE_3: { agency: null },
  AGENCY_NONSENSE_4: { agency: null },
  AGENCY_NONSENSE_5: { agency: null },
  AGENCY_TWO_CHARACTERS: { agency: '易县' },
  AGENCY_WEBSITE_CLAUSE: { agency: '青禾县人防办' },
  AGENCY_WORD_AFTER_YEAR: { agency: '乙州海关' },
  FILLED_EXAMPLE_TAKEN: { refused: true },
  NOT_DETECTED_OWN_HEADINGS: { form: 'narrative', year: 2013, agency: '青禾县地方税务局' },
  NOT_DETECTED_TITLE_ORDER: { form: 'narrative', year: 2012, agency: '青禾县人防办' },
  PUBLISHED_GLUED: { published: '2022-01-18' },
  SIDEBAR_HEADINGS: { year: 2022, agency: '青禾县财政局' },
  TITLE_BAOGAO_ONLY: {
    form: 'narrative',
    year: 2022,
    agency: '乙州开发区',
    findings: ['title.not_annual@title'],
  },
  TITLE_IN_TABLE_ROW: { year: 2023, agency: '青禾县水利局' },
  TITLE_METADATA_LINE: {
    title: '乙州市2022年政府信息公开年度报告',
    published: '2023-02-26',
  },
  TITLE_METADATA_LINE_2: { title: '乙州高新区2022年度政府信息公开工作年度报告' },
  TITLE_RUN_ON_JOINT_BODY: {
    title: '乙州市政府信息公开工作年度报告',
    agency: [
      '乙州市统计局、国家统计局乙州调查队',
      '乙州市统计局•国家统计局乙州调查队',
      '乙州市统计局',
      '国家统计局乙州调查队',
      null,
    ],
  },
  TITLE_SPLIT_IN_WORD: { year: 2023, agency: '青禾县水利局' },
  // 教育部令第29号 has its own period and day: none of the alarms, or no report of this kind at all.
  UNIVERSITY_FALSE_ALARMS: {
    oneOf: [{ refused: true }, { agency: '丙大学', noFindings: ['year.period', 'published.late'] }],
  },
  UNTITLED_NARRATIVE: { form: 'narrative', year: 2022, agency: '乙县人民政府' },
  UNTITLED_NARRATIVE_2: { form: 'narrative', year: 2022, agency: '乙乡' },
  WECHAT_VISIBILITY_HIDDEN: {
    form: '2021',
    year: 2023,
    cells: { 'proactive.licensing.decisions': 52 },
  },
  YEAR_ONLY_IN_CUTOFF_DATE: { year: 2023 },
  YEAR_TABS_COLLAPSED: {
    year: [2023, null],
    cells: { 'proactive.normative_documents.issued': [3, ...NOT_KNOWN] },
  },
  YEAR_TABS_UNSTYLED: {
    year: [2023, null],
    cells: { 'proactive.normative_documents.issued': [3, ...NOT_KNOWN] },
  },
};
