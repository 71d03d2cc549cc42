/** @file Reports that name their body here or there, and the body that the reader finds. */
import { reportBody } from './form.js';
import { reading } from './pages.js';

const HEADLESS = reportBody()
  .replace(/<h1>.*<\/h1>/u, '')
  .replace('2021年，本局认真', '2021年，我局认真');
/** A title that names nobody. */
const UNNAMED = '<h1>2021年度政府信息公开工作年度报告</h1>';

/** Where a page may name the body. */
interface Parts {
  readonly head?: string;
  readonly before?: string;
  readonly opening?: string;
  readonly behind?: string;
  readonly heading?: string;
}
/** The body that the report is said to be of. */
export const agency = ({
  head = '',
  before = '',
  opening = '',
  behind = '',
  heading = UNNAMED,
}: Parts) =>
  reading(
    `<head>${head}</head><body>${before}<div>${heading}${opening}${HEADLESS}${behind}</div></body>`,
  ).agency;
/** The signature below a report. */
export const signed = (name: string) =>
  `<p align="right">${name}</p><p align="right">2022年1月20日</p>`;
