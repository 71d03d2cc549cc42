/** @file Texts in which labels or figures are not where they seem: what cannot be told stays open. */
import { describe, expect, it } from 'vitest';
import { cellsInText } from '../../given/text.js';

const read = (...lines: string[]) =>
  cellsInText(['某市教育局2020年政府信息公开工作年度报告', ...lines].join('\n'));
const proactive = (...rows: string[]) =>
  read(
    '二、主动公开政府信息情况',
    ...['第二十条第（一）项', '信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'],
    ...rows,
  );

describe('a text that misleads', () => {
  it('leaves figures open that stand in front of their labels', () => {
    const cells = proactive('21 0 22', '规章', '30 35 4', '规范性文件');
    expect(cells['proactive.regulations.made']?.status).toBe('ambiguous');
    expect(cells['proactive.normative_documents.made']?.status).toBe('ambiguous');
  });

  it('takes no number behind a full row in bars for its last figure', () => {
    const cells = proactive(
      '| 规章 |',
      '|',
      '|',
      '| 2 |',
      '| 规范性文件 |',
      '|',
      '| 1 |',
      '| 3 |',
      '15',
    );
    expect(cells['proactive.normative_documents.disclosed']?.value).not.toBe(3);
  });

  it('puts no blank in front of a framed cell', () => {
    const cells = proactive(
      '| 规章 |',
      '| 4 |',
      '| 7 |',
      '|',
      '| 规范性文件 |',
      '| 1 |',
      '| 2 |',
      '| 3 |',
    );
    expect(cells['proactive.regulations.total']?.value ?? null).toBeNull();
    expect(cells['proactive.regulations.disclosed']?.status).not.toBe('blank');
  });
});
