import { describe, expect, it } from 'vitest';
import { FORM_2021 } from '../../../src/forms/form2021.js';
import { printProactive, printRemedies, printRequests, TITLE } from '../given/form.js';
import { recorded } from '../given/pages.js';

const one = () => 1;

/** Status of a cell of table 三, which stands below this heading in the report for 2021. */
const below = (heading: string) =>
  recorded(
    `<h1>${TITLE}</h1><p>二、主动公开政府信息情况</p>${printProactive(FORM_2021, one)}
     <p>三、收到和处理政府信息公开申请情况</p>${heading}${printRequests(FORM_2021, one)}${printRemedies(FORM_2021, one)}`,
  ).cells['requests.new.total'];

describe('a table below a heading that names a year', () => {
  it.each(['<p>2020年对比</p>', '<p>（2020年度）</p>'])(
    'which is another one is not the report’s: %s',
    (heading) => {
      const cell = below(heading);
      expect(cell).toMatchObject({ value: null, status: 'ambiguous', candidates: [1] });
    },
  );

  it.each([
    '',
    '<p>2021年度</p>',
    '<p>2020年与2021年</p>',
    '<p>发布日期：2022年1月20日</p>',
    '<p>2022年1月20日</p>',
    '<p>按照国办公开办函〔2020〕60号填报</p>',
    '<p>2020年，本局认真做好政府信息公开工作，申请数量与往年相比没有明显变化，各项工作有序开展。</p>',
  ])('which is its own, or no heading, is: %s', (heading) => {
    expect(below(heading)).toMatchObject({ value: 1, status: 'number' });
  });
});
