import { describe, expect, it } from 'vitest';
import { locate } from '../../../../src/reading/locate.js';
import { parseHtml } from '../../../../src/reading/markup/html.js';
import { walked } from '../../given/pages.js';

const row = (...cells: string[]): string =>
  `<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;

/** The rows of the tables of a page. */
const tables = (html: string): string[][][] =>
  walked(html).blocks.flatMap((block) =>
    block.kind === 'table'
      ? [
          block.table.groups.flatMap(({ rows }) =>
            rows.map((cells) => cells.map(({ text }) => text)),
          ),
        ]
      : [],
  );

const HEADER = row('信息内容', '制发', '废止');
const FIGURES = [row('规章', '', '0'), row('规范性文件', '3', '')];

describe('rows of other elements that hold equally many short cells', () => {
  it('are a table, blank cells included', () => {
    const rows = [
      ['信息内容', '制发', '废止'],
      ['规章', '', '0'],
      ['规范性文件', '3', ''],
    ];
    expect(tables(`<div>${HEADER}${FIGURES.join('\n')}</div>`)).toEqual([rows]);
    expect(tables(`<p>二、</p>${HEADER}${FIGURES.join('')}<p>三、</p>`)).toEqual([rows]);
    const grouped = `<div><div>${HEADER}${HEADER}</div><div>${FIGURES.join('')}</div></div>`;
    expect(tables(grouped)[0]).toHaveLength(4);
  });

  it('may be broken into lines of one letter, and have notes behind their figures', () => {
    const letters = row([...'行政规范性文件'].join('<br>'), '3件（其中修订1件）', '0');
    const spoken = row('<ruby>规<rt>guī</rt></ruby>'.repeat(14), '', '0');
    expect(tables(`<div>${HEADER}${letters}${spoken}</div>`)[0]?.map(([label]) => label)).toEqual([
      '信息内容',
      [...'行政规范性文件'].join('\n'),
      '规'.repeat(14),
    ]);
  });

  it('may be lists, each a row', () => {
    const lists = [
      ['信息内容', '制发', '废止'],
      ['规章', '', '0'],
      ['规范性文件', '3', ''],
    ];
    const dl = ([term, ...figures]: string[]): string =>
      `<dl><dt>${term}</dt>${figures.map((figure) => `<dd>${figure}</dd>`).join('')}</dl>`;
    const ul = (cells: string[]): string =>
      `<ul>${cells.map((cell) => `<li>${cell}</li>`).join('')}</ul>`;
    expect(tables(`<div>${lists.map(dl).join('')}</div>`)).toEqual([lists]);
    expect(tables(`<div>${lists.map(ul).join('')}</div>`)).toEqual([lists]);
  });

  it('may be two: a header above one row of figures', () => {
    const one = row('行政事业性收费', '1041项', '');
    expect(tables(`<div>${row('第二十条第（八）项')}${HEADER}${one}</div>`)[0]?.[1]).toEqual([
      '行政事业性收费',
      '1041项',
      '',
    ]);
    expect(tables(`<div>${HEADER}${row('规章', '很多', '')}</div>`)).toEqual([]);
  });

  it('leave the lines around them as they are', () => {
    const { blocks } = walked(`<p>前</p>${HEADER}${FIGURES.join('')}<p>后</p>`);
    expect(blocks.map((block) => (block.kind === 'line' ? block.text : block.kind))).toEqual([
      '前',
      'table',
      '后',
    ]);
  });

  it('are found again by their place', () => {
    const tree = parseHtml(`<p>前</p>${HEADER}${FIGURES.join('')}`);
    const [cell] = locate(tree, [{ table: 0, row: 2, col: 1 }]);
    expect(cell && [...tree.children(cell)].map((text) => tree.text(text))).toEqual(['3']);
  });
});

describe('no table are', () => {
  it.each([
    ['rows of unequal width', HEADER + row('规章', '0') + FIGURES.join('')],
    ['menus', row('首页', '新闻', '公开') + row('服务', '互动', '数据') + row('一', '二', '三')],
    [
      'sections',
      '<div><h2>一</h2><p>1</p><p>2</p></div><div><h2>二</h2><p>1</p><p>2</p></div><div><h2>三</h2><p>1</p><p>2</p></div>',
    ],
    [
      'paragraphs',
      row('一、总体情况', '本年度做好工作。', '共收到3件。') +
        row('二、公开', '本年度做好工作。', '共收到4件。') +
        row('三、申请', '本年度做好工作。', '共收到5件。'),
    ],
    [
      'lists of news',
      '<ul><li><a>新闻</a><span>1</span></li><li><a>新闻</a><span>2</span></li></ul>',
    ],
    ['metadata', row('索引号', '12') + row('日期', '2021') + row('文号', '7')],
  ])('%s', (_, html) => {
    expect(tables(`<div>${html}</div>`)).toEqual([]);
  });
});

describe('what stands in the file itself', () => {
  const table = '<table><tr><td>规章<td>5</table>';

  it.each([
    ['a shadow root', `<x-t><template shadowrootmode="open">${table}</template></x-t>`],
    [
      'a slot',
      `<x-t><template shadowrootmode="open"><div><slot></slot></div></template>${table}</x-t>`,
    ],
    ['the attribute of a frame', `<iframe srcdoc="${table}"></iframe>`],
    ['a frame in a frame', `<iframe srcdoc="<iframe srcdoc='${table}'></iframe>"></iframe>`],
  ])('is read: %s', (_, html) => {
    expect(tables(html)).toEqual([[['规章', '5']]]);
  });

  it.each([
    ['a template', `<template>${table}</template>`],
    [
      'the children that a shadow root replaces',
      `<x-t><template shadowrootmode="open"></template>${table}</x-t>`,
    ],
    ['a frame of another file', `<iframe src="a.htm">${table}</iframe>`],
  ])('is not read where nobody sees it: %s', (_, html) => {
    expect(tables(html)).toEqual([]);
  });

  it('is hidden where it stands off the screen', () => {
    const [block] = walked(`<div style="position:absolute;left:-9999px">${table}</div>`).blocks;
    expect(block).toMatchObject({ kind: 'table', hidden: true });
  });
});

it('a line of the page is read without what is struck, unseen or a footnote in it', () => {
  const said =
    '收到<s>25</s>52<sup>[1]</sup>件<i style="font-size:0">7</i>，办结<i style="color:#fff">9</i>51件';
  expect(walked(`<p>${said}</p>`).blocks).toMatchObject([{ text: '收到52件，办结51件' }]);
});
