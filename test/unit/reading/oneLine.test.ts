import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/reading/markup/text.js';
import { linesApart } from '../../../src/reading/oneLine.js';

const apart = (text: string): string[] =>
  linesApart(readText(text).blocks).flatMap((block) => (block.kind === 'line' ? [block.text] : []));

const LINE =
  '2016年乙镇政府信息公开年度报告 依照条例公布。 一、概述 2016年公开25条。二、主动公开政府信息情况（一）内容 25条。三、政府信息公开的收费情况没有收费。四、因政府信息公开申请行政复议、提起行政诉讼的情况没有。';

describe('a report that stands in one line', () => {
  it('is taken apart at its numbered headings, the title in front', () => {
    expect(apart(LINE)).toEqual([
      '2016年乙镇政府信息公开年度报告',
      '依照条例公布。',
      '一、概述',
      '2016年公开25条。',
      '二、主动公开政府信息情况',
      '（一）内容 25条。',
      '三、政府信息公开的收费情况没有收费。',
      '四、因政府信息公开申请行政复议、提起行政诉讼的情况',
      '没有。',
    ]);
  });

  it('keeps the place of the line in every part', () => {
    const [line] = readText(LINE).blocks;
    for (const part of linesApart(readText(LINE).blocks))
      expect(part).toMatchObject({ path: line?.path, index: 0 });
  });

  it.each([
    [
      'a paragraph with points of its own',
      '一、加强领导。二、加强培训。三、主动公开政府信息情况良好，公开12条，其中网站10条，微信2条，没有其他渠道公开的信息，也没有收到申请。',
    ],
    [
      'headings out of turn',
      '二、主动公开政府信息情况公开12条。一、概述2016年公开12条，没有其他渠道公开的信息，也没有收到申请，没有行政复议和行政诉讼案件。三、依申请公开情况没有。',
    ],
    [
      'a table that runs together',
      '二、主动公开政府信息情况 一、概述 二、主动公开政府信息情况 信息内容本年制发件数本年废止件数现行有效件数规章000本年处理决定数量0本年收费金额0三、收到和处理政府信息公开申请情况',
    ],
  ])('is not %s', (_, text) => {
    expect(apart(text)).toEqual([text]);
  });
});
