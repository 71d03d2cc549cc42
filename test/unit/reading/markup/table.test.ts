import { describe, expect, it } from 'vitest';
import type { TableBlock } from '../../../../src/reading/markup/markup.js';
import { isLayout } from '../../../../src/reading/markup/table.js';
import { walked } from '../../given/pages.js';
import { gridOf, gridsOf } from '../../given/tables.js';

const texts = (html: string): string[][] =>
  gridOf(html).rows.map((row) => row.map((cell) => cell.text));

const textOf = (markup: string): string | undefined =>
  texts(`<table><tr><td>${markup}</table>`)[0]?.[0];

describe('a cell says', () => {
  it.each([
    ['spans and fonts as one word', '<p><span>商业</span><font>企业</font></p>', '商业企业'],
    ['a broken label on its lines', '商业<br/>企业', '商业\n企业'],
    ['paragraphs on their lines', '<p>1</p><p>2</p>', '1\n2'],
    ['entities as characters', '&lt;5&amp;6&nbsp;', '<5&6\u00a0'],
    ['source line breaks as a blank', ' 1\n\t 2 ', '1 2'],
    ['no comments', '1<!--[if !supportLists]-->2<!--[endif]-->', '12'],
    ['no scripts and styles', '<style>p{}</style>5<script>document.write(6)</script>', '5'],
    ['Word markup without its blanks', '<p class=MsoNormal>5<o:p> </o:p></p>', '5'],
    ['nothing of what is hidden in it', '5<span style="display:none">6</span>', '5'],
    ['nothing of what is invisible in it', '5<span style="visibility: hidden">6</span>', '5'],
  ])('%s', (_, markup, text) => {
    expect(textOf(markup)).toBe(text);
  });

  it('a raised footnote number apart from its figure', () => {
    expect(textOf('5<sup>1</sup>')).not.toBe('51');
  });

  it('a figure that was struck out apart from the one that replaces it', () => {
    expect(textOf('<del>5</del>7')).not.toBe('57');
  });
});

describe('what is not shown is not read', () => {
  it.each([
    ['a row', '<tr hidden><td>x<tr><td>5'],
    ['a row', '<tr style="display: none"><td>x<tr><td>5'],
    ['a cell', '<tr><td style="DISPLAY:NONE">x<td>5'],
    [
      'a row group',
      '<tbody style="color:red;display:none"><tr><td>x</tbody><tbody><tr><td>5</tbody>',
    ],
  ])('%s', (_, rows) => {
    expect(texts(`<table>${rows}</table>`)).toEqual([['5']]);
  });

  it('an invisible cell keeps its place', () => {
    expect(texts('<table><tr><td style="visibility:hidden">x<td>5</table>')).toEqual([['', '5']]);
  });

  it('an invisible row keeps its place and says nothing', () => {
    expect(texts('<table><tr style="visibility:hidden"><td>6<tr><td>5</table>')).toEqual([
      [''],
      ['5'],
    ]);
  });
});

describe('a table inside a table', () => {
  const nested = '<table><tr><td>left<td>before<table><tr><td>1</table>behind</table>';

  it('is read by itself; the table around it lays out the page', () => {
    const tables = walked(nested).blocks.filter(
      (block): block is TableBlock => block.kind === 'table',
    );
    expect(tables.map(({ table }) => isLayout(table))).toEqual([true, false]);
    expect(gridsOf(nested).map((grid) => grid.rows[0]?.map((cell) => cell.text))).toEqual([['1']]);
  });

  it('leaves the words around it as lines of the page', () => {
    const lines = walked(nested).blocks.flatMap((block) =>
      block.kind === 'line' ? block.text : [],
    );
    expect(lines).toEqual(['left', 'before', 'behind']);
  });

  it('a thousand times over is no fault', () => {
    expect(() => walked('<table><tr><td>'.repeat(1000))).not.toThrow();
    expect(() => walked(`${'<div>'.repeat(20_000)}5`)).not.toThrow();
  });
});

it('a caption is kept with its table, and no part of its rows', () => {
  const [block] = walked('<table><caption>表三</caption><tr><td>5</table>').blocks;
  expect(block).toMatchObject({ kind: 'table', table: { caption: '表三' } });
  expect(gridOf('<table><caption>表三</caption><tr><td>5</table>').rowCount).toBe(1);
});
