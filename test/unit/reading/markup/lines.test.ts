import { describe, expect, it } from 'vitest';
import { recorded, walked } from '../../given/pages.js';

/** The lines of a page. */
const lines = (html: string): string[] =>
  walked(html).blocks.flatMap((block) => (block.kind === 'line' ? [block.text] : []));

describe('line breaks in the markup', () => {
  it('end a line where text is preformatted, in whatever stands in it', () => {
    expect(lines('<pre>规章│0│\n<b>文件│3│\n1</b>2│\n\n</pre>后')).toEqual([
      '规章│0│',
      '文件│3│',
      '12│',
      '后',
    ]);
  });

  it('are blanks everywhere else', () => {
    expect(lines('<pre></pre><p>收到\n3件</p>')).toEqual(['收到 3件']);
  });
});

it('a table drawn with lines is read', () => {
  const drawn = [
    '│信息内容│本年制发件数│本年废止件数│现行有效件数│',
    '├──┼──┼──┼──┤',
    '│规章│0│0│7│',
    '├──┼──┼──┼──┤',
    '│行政规范性文件│3│1│35│',
  ].join('\n');
  const { form, cells } = recorded(
    `<h1>青禾县水利局2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>我局做好工作。</p>
    <p>二、主动公开政府信息情况</p><pre>${drawn}</pre><p>三、收到和处理政府信息公开申请情况</p>
    <p>四、政府信息公开行政复议、行政诉讼情况</p><p>五、存在的主要问题及改进情况</p><p>六、其他需要报告的事项</p>`,
    null,
  );
  expect(form).toBe('2021');
  expect(cells['proactive.regulations.in_force']?.value).toBe(7);
  expect(cells['proactive.normative_documents.issued']?.value).toBe(3);
});
