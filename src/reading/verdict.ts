/** @file Why a page that may look like a report is not one. */
import type { Message } from '../report/finding.js';

/**
 * - `report`: a report that can be captured
 * - `list`: a list of reports
 * - `attachment`: the report is in a file that the page links
 * - `pictures`: the report's tables are pictures
 * - `blank_form`: the official form without figures, or a circular about it
 * - `example`: the form filled in to show how it is done, or a guide to it
 * - `university`: a university's report on a school year, which has rules of its own
 * - `explanation`: a text about a report (解读)
 * - `other`: something else
 */
export const REFUSALS = [
  'list',
  'attachment',
  'pictures',
  'blank_form',
  'example',
  'university',
  'explanation',
  'other',
] as const;

/** What a page is that is not a report. */
export type Refusal = (typeof REFUSALS)[number];

export type Verdict = 'report' | Refusal;

/** What the page was seen to be, in a sentence for the person. */
export const VERDICT_MESSAGES: Readonly<Record<Refusal, Message>> = {
  list: {
    zh: '这是年度报告的列表，不是报告本身。请打开其中一份报告。',
    en: 'This is a list of annual reports, not a report. Open one of them.',
  },
  attachment: {
    zh: '报告在附件里，页面上没有表格可读。请打开或下载附件。',
    en: 'The report is in an attachment; the page itself has no tables to read. Open the attachment.',
  },
  pictures: {
    zh: '报告的表格是图片，无法读取其中的数字。',
    en: 'The tables of this report are pictures; their figures cannot be read.',
  },
  blank_form: {
    zh: '这是没有填写的报告格式或相关通知，不是报告。',
    en: 'This is the blank form of the report, or a circular about it, not a report.',
  },
  example: {
    zh: '这是填报说明或示例，其中的数字不是某个机关的数据。',
    en: 'This is a guide to the form, or an example of it: its figures are no body’s.',
  },
  university: {
    zh: '这是高等学校按《高等学校信息公开办法》（教育部令第29号）编制的学年报告，不是政府信息公开工作年度报告。',
    en: 'This is a university’s report on a school year (Order 29 of the Ministry of Education), not a government disclosure report.',
  },
  explanation: {
    zh: '这是对年度报告的解读，不是报告本身。',
    en: 'This page explains an annual report; it is not the report itself.',
  },
  other: {
    zh: '没有在此页面上找到政府信息公开工作年度报告。',
    en: 'No annual disclosure report was found on this page.',
  },
};
