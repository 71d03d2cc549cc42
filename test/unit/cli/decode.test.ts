import { describe, expect, it } from 'vitest';
import { decodePage, decodeText } from '../../../src/cli/decode.js';
import { inGbk } from './given.js';

const TEXT = '永康市教育局2021年政府信息公开工作年度报告\n一、总体情况\n';

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('the encoding of a text', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`)],
    ['GBK', inGbk(TEXT)],
    ['UTF-16', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16, big end first', utf16be(`\ufeff${TEXT}`)],
    ['UTF-16 without its mark', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16, big end first, without its mark', utf16be(TEXT)],
  ])('%s is found out', (_, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT);
  });

  it('is still UTF-8 where a character was cut in two', () => {
    const bytes = Buffer.from(TEXT.repeat(10)).subarray(0, -10);
    expect(decodeText(bytes)).toContain(TEXT.repeat(9));
    const page = Buffer.concat([Buffer.from('<meta charset=utf-8>'), bytes]);
    expect(decodePage(page)).toContain(TEXT.repeat(9));
  });
});
