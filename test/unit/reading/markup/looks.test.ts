import { describe, expect, it } from 'vitest';
import { matched, requests, row } from '../../given/tables.js';

const NEW = '一、本年新收政府信息公开申请数量';
const ID = 'requests.new.natural_person';

/** What is read of a cell that holds this, below these style sheets. */
const cell = (content: string, css = '') => {
  const table = requests(row(NEW, `${content}|0|0|0|0|0|12`));
  const found = matched(`<style>${css}</style>${table}`).cells[ID];
  return [found?.value, found?.status, found?.note].filter((part) => part !== undefined);
};

describe('digits that look otherwise than the figure beside them', () => {
  it.each([
    ['<sup>1</sup>', ''],
    ['<span style="vertical-align: super">1</span>', ''],
    ['<span class="n">1</span>', '.n { vertical-align: sub }'],
    ['<ruby>12<rt>1</rt></ruby>', ''],
  ])('raised, they are a note: %s', (raised, css) => {
    const content = raised.startsWith('<ruby') ? raised : `12${raised}`;
    expect(cell(content, css)).toEqual([12, 'number', '¹']);
  });

  it.each([
    ['<del>13</del>12', ''],
    ['<span style="text-decoration: line-through">13</span>12', ''],
    ['<span class="old">13</span>12', '.old { text-decoration-line: line-through }'],
    ['<span style="text-decoration:line-through red">13</span>12', ''],
    ['<span style="display:block">1</span><span style="display:block">2</span>', ''],
    ['<span class="line">1</span>2', '.line { display: block }'],
  ])('struck out, or in a line of their own, they are no part of it: %s', (content, css) => {
    expect(cell(content, css)).toEqual([null, 'unreadable']);
  });

  it.each([
    ['<span style="text-decoration: underline">12</span>', ''],
    ['<span style="vertical-align: middle">12</span>', ''],
    ['<span style="opacity: .8">12</span>', ''],
    [
      '<span class="old">1</span>2',
      '.old { text-decoration: line-through } .old { text-decoration: none }',
    ],
  ])('only set otherwise, they are the figure: %s', (content, css) => {
    expect(cell(content, css)).toEqual([12, 'number']);
  });

  it('that cannot be seen are not there', () => {
    expect(cell('<span style="opacity:0">3</span>12')).toEqual([12, 'number']);
  });
});

describe('a cell that shows something else than text', () => {
  it.each([
    '<svg><text>12</text></svg>',
    '<select><option>12</select>',
    '<object data="a.pdf"></object>',
    '<iframe src="a.htm"></iframe>',
    '<img src="12.png">',
    '<img src="12.png" width="3%">',
    '<input type="tel" value="12">',
  ])('is not blank: %s', (content) => {
    expect(cell(content)).toEqual([null, 'unreadable']);
  });

  it.each([
    '<input type="hidden" value="12">',
    '<img src="dot.png" width="1">',
    '<script>1</script>',
  ])('is blank where it shows nothing: %s', (content) => {
    expect(cell(content)).toEqual([null, 'blank']);
  });
});
