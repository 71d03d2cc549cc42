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
  ])('raised, they are a note: %s', (raised, css) => {
    expect(cell(`12${raised}`, css)).toEqual([12, 'number', '¹']);
  });

  it.each(['<sup>[1]</sup>', '<sup>②</sup>', '<sup>*</sup>', '<sup>(2)</sup>', '<sup>注1</sup>'])(
    'raised in brackets, or as another mark, they are a note too: %s',
    (raised) => {
      expect(cell(`12${raised}`).slice(0, 2)).toEqual([12, 'number']);
    },
  );

  it('spoken words above them are left out', () => {
    expect(cell('<ruby>12<rp>(</rp><rt>1</rt><rp>)</rp></ruby>')).toEqual([12, 'number']);
  });

  it.each([
    ['<del>13</del>12', ''],
    ['<s>9</s>12', ''],
    ['12 <strike>13</strike>', ''],
    ['<span style="text-decoration: line-through">13</span>12', ''],
    ['<span class="old">13</span>12', '.old { text-decoration-line: line-through }'],
    ['<span style="text-decoration:line-through red">13</span>12', ''],
    ['<p style="text-decoration:line-through">13</p><p>12</p>', ''],
  ])('struck out, they are withdrawn: %s', (content, css) => {
    expect(cell(content, css)).toEqual([12, 'number']);
  });

  it('struck out with nothing in their place, they leave the cell open', () => {
    expect(cell('<s>12</s>')).toEqual([null, 'unreadable']);
  });

  it.each([
    ['<span style="display:block">1</span><span style="display:block">2</span>', ''],
    ['<span class="line">1</span>2', '.line { display: block }'],
    ['1<s>3</s>2', ''],
    ['<a href="#">1</a>2', ''],
    ['<a href="#">1</a><a href="#">2</a>', ''],
    ['1<span style="color:red">2</span>', ''],
    ['1<font color="red">2</font>', ''],
    ['1<font size="1">2</font>', ''],
    ['1<small>2</small>', ''],
    ['<span style="font-size:20px">1</span><span style="font-size:1em">2</span>', ''],
    ['1<span class="big">2</span>', '.big { font: bold 30px serif }'],
    ['1<span style="float:right">2</span>', ''],
    ['1<span style="position:relative;left:40px">2</span>', ''],
    ['1<span style="position:absolute;right:0">2</span>', ''],
    ['1<span style="position:relative;top:-5px">2</span>', ''],
    ['<span style="color:transparent">9</span>1<span style="font-size:0">9</span>2', ''],
    ['1<span style="width:0;overflow:hidden">2</span>', ''],
    ['<span style="direction:rtl"><i>1</i><b>2</b></span>', ''],
    ['<span style="display:inline-block;transform:scaleX(-1)">12</span>', ''],
    ['<div style="transform:rotate(180deg)">12</div>', ''],
    ['1<span class="v"></span>', '.v::after { content: "2" }'],
  ])('linked, coloured, sized or placed otherwise, they are no part of it: %s', (content, css) => {
    expect(cell(content, css)).toEqual([null, 'unreadable']);
  });

  it.each([
    ['<span style="text-decoration: underline">12</span>', ''],
    ['<span style="vertical-align: middle">12</span>', ''],
    ['<span style="opacity: .8">12</span>', ''],
    ['<span style="color:red">12</span>', ''],
    ['<font color="red" size="2">12</font>', ''],
    ['<span style="font-size:12pt">1</span><span style="font-size:16px">2</span>', ''],
    ['<span style="color:#FF0000">1</span><font color="red">2</font>', ''],
    ['<b>1</b><span style="background:yellow">2</span>', ''],
    ['<a href="#">12</a>', ''],
    ['<a name="x">1</a>2', ''],
    ['<span style="position:relative;top:1px">1</span>2', ''],
    ['<span dir="rtl">12</span>', ''],
    ['<p style="text-indent:24px">12</p>', ''],
    ['<div style="font-size:0"><span style="font-size:14px">12</span></div>', ''],
    ['<div style="visibility:hidden"><span style="visibility:visible">12</span></div>', ''],
    ['<div style="background:#225588;color:#fff">12</div>', ''],
    ['<div style="background:url(a.png);color:#fff">12</div>', ''],
    ['<span style="color:red">12</span><span style="color:blue">件</span>', ''],
    ['<p style="margin:0 0 0 4px;overflow:hidden;height:20px">12</p>', ''],
    [
      '<span class="old">1</span>2',
      '.old { text-decoration: line-through } .old { text-decoration: none }',
    ],
  ])('only set otherwise, they are the figure: %s', (content, css) => {
    expect(cell(content, css)).toEqual([12, 'number']);
  });

  const HIDDEN = [
    'opacity:0',
    'font-size:0',
    'font-size:1px',
    'font:0/0 a',
    'color:transparent',
    'color:rgba(0,0,0,0)',
    'color:#fff',
    'color:#FFFFFF',
    'color:white',
    'color:rgb(255, 255, 255)',
    'color:#fefefe',
    'position:absolute;left:-9999px',
    'position:absolute;top:-999em',
    'position:fixed;right:10000px',
    'display:inline-block;margin-left:-9999px',
    'position:absolute;clip:rect(0,0,0,0)',
    'position:absolute;clip:rect(1px 1px 1px 1px)',
    'clip-path:inset(100%)',
    'clip-path: inset(50%)',
    'clip-path:circle(0)',
    'display:inline-block;transform:scale(0)',
    'display:inline-block;transform:translateX(-9999px)',
    'display:inline-block;width:0;overflow:hidden',
    'display:inline-block;height:0;overflow:hidden',
    'display:inline-block;max-width:0;overflow-x:hidden',
    'display:inline-block;text-indent:-9999px;overflow:hidden',
    '-webkit-text-fill-color:transparent',
  ];

  it.each(HIDDEN)('that cannot be seen are not there: %s', (style) => {
    expect(cell(`<span style="${style}">3</span>12`)).toEqual([12, 'number']);
    expect(cell(`12<span style="${style}"><b>3</b></span>`)).toEqual([12, 'number']);
    expect(cell('<b class="h">3</b>12', `.h{${style}}`)).toEqual([12, 'number']);
  });

  it.each([
    '.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}',
    'td .sr-only{position:absolute!important;left:-10000px}',
    '@media screen{.sr-only{font-size:0}}',
  ])('that a style sheet keeps for screen readers are not there: %s', (css) => {
    expect(cell('<span class="sr-only">共3</span>12', css)).toEqual([12, 'number']);
  });

  it('whose colour is that of the row they stand in are not there', () => {
    const cells = '<span style="color:#336699">3</span>12|0|0|0|0|0|12';
    const table = requests(row(NEW, cells)).replaceAll('<tr>', '<tr bgcolor="#336699">');
    expect(matched(table).cells[ID]).toMatchObject({ value: 12, status: 'number' });
  });

  it('that are all white leave the cell open: the background may be set elsewhere', () => {
    expect(cell('<span style="color:#fff">12</span>')).toEqual([null, 'unreadable']);
  });

  it.each([
    '<bdo dir="rtl">21</bdo>',
    '<span style="unicode-bidi:bidi-override;direction:rtl">21</span>',
  ])('shown backwards are read as they are shown: %s', (content) => {
    expect(cell(content)).toEqual([12, 'number']);
  });
});

describe('what a style sheet prints in a cell', () => {
  it.each([
    ['<span class="v"></span>', '.v::before{content:"12"}'],
    ['<span class="v" data-v="12"></span>', '.v::after{content:attr(data-v)}'],
    ['<span class="v"></span>', ".v:after{content:'\\31 \\32 '}"],
    ['<i class="v">12</i>', '.v::after{content:"";display:table}'],
    ['<i class="v">12</i>', '.v::after{content:"件"}'],
    ['<i class="v">12</i>', '.v::after{content:"3";display:none}'],
  ])('is read where it is text: %s %s', (content, css) => {
    expect(cell(content, css)).toEqual([12, 'number']);
  });

  it.each([
    ['<i class="v"></i>', '.v::after{content:counter(n)}'],
    ['<i class="v"></i>', '.v::after{content:url(12.png)}'],
    ['<i class="v"></i>', '.v::before{content:"\\e601"}'],
    ['<i class="v">1</i>', '.v::before{content:"2"}'],
  ])(
    'leaves the cell open where it is not, or is one figure with other text: %s %s',
    (content, css) => {
      expect(cell(content, css)).toEqual([null, 'unreadable']);
    },
  );
});

describe('a field in a cell', () => {
  it.each([
    '<select><option>0<option selected>12</select>',
    '<select><option>12<option>3</select>',
    '<select><optgroup><option disabled>3<option>12</optgroup></select>',
    '<select><option value="3" label="12">x</select>',
    '<input value="12">',
    '<input type="number" value="12">',
    '<textarea>12</textarea>',
  ])('says what it shows: %s', (content) => {
    expect(cell(content)).toEqual([12, 'number']);
  });

  it.each([
    '<select multiple><option>0<option selected>12</select>',
    '<select size="3"><option>0<option selected>12</select>',
    '<input placeholder="12">',
  ])('is not read where that is no answer: %s', (content) => {
    expect(cell(content)).toEqual([null, 'unreadable']);
  });
});

describe('a cell that shows something else than text', () => {
  it.each([
    '<svg><text>12</text></svg>',
    '<meter value="12"></meter>',
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
