/** @file Pages whose style sheets hide a part of them, each with what is then shown of a hidden figure. */

/** The style sheet, the attributes of the cell that prints 7, and whether the 7 is shown. */
export interface StyledCase {
  readonly css: string;
  readonly attributes: string;
  readonly shown: boolean;
}

export const STYLED: Readonly<Record<string, StyledCase>> = {
  'a class that hides': { css: '.hide{display:none}', attributes: 'class=hide', shown: false },
  'a class that a later rule shows': {
    css: '.tab{display:none}.tab.active{display:inline}',
    attributes: 'class="tab active"',
    shown: true,
  },
  'a tab that is not active': {
    css: '.tab{display:none}.tab.active{display:block}',
    attributes: 'class="tab"',
    shown: false,
  },
  'an earlier rule of more weight': {
    css: '#it{display:inline}span.hide{display:none}',
    attributes: 'id=it class=hide',
    shown: true,
  },
  'an important rule against the attribute': {
    css: '.hide{display:none!important}',
    attributes: 'class=hide style="display:inline"',
    shown: false,
  },
  'an attribute against a rule': {
    css: '#it{display:none}',
    attributes: 'id=it style="display: inline"',
    shown: true,
  },
  'the last of two in an attribute': {
    css: '',
    attributes: 'style="display:none;display:inline"',
    shown: true,
  },
  'a value that nobody knows': {
    css: '.hide{display:none;display:nowhere}',
    attributes: 'class=hide',
    shown: false,
  },
  'invisible in the visible': {
    css: '.hide{visibility:hidden}',
    attributes: 'class=hide',
    shown: false,
  },
  'for print only': {
    css: '@media print{.hide{display:none}}',
    attributes: 'class=hide',
    shown: true,
  },
  'for screens': {
    css: '@media screen{.hide{display:none}}',
    attributes: 'class=hide',
    shown: false,
  },
  'for narrow windows': {
    css: '@media (max-width: 480px){.hide{display:none}}',
    attributes: 'class=hide',
    shown: true,
  },
  'for wide windows': {
    css: '@media only screen and (min-width: 700px){.hide{display:none}}',
    attributes: 'class=hide',
    shown: false,
  },
  'under the mouse only': {
    css: '.hide{display:none}td:hover .hide{display:inline}',
    attributes: 'class=hide',
    shown: false,
  },
  'not under the mouse': {
    css: '.hide:not(:hover){display:none}',
    attributes: 'class=hide',
    shown: false,
  },
  'a pseudo-element': {
    css: '.hide::before{display:none}',
    attributes: 'class=hide',
    shown: true,
  },
  'a list with a selector that nobody knows': {
    css: '.hide,.x:nobody-knows{display:none}',
    attributes: 'class=hide',
    shown: true,
  },
  'a selector of jQuery, not of CSS': {
    css: 'span:first{display:none}',
    attributes: '',
    shown: true,
  },
  'by place': {
    css: 'table td > b > span:first-child{display:none}',
    attributes: '',
    shown: false,
  },
  'by :is and :where': {
    css: ':is(span,#nobody):where(.hide){display:none}span.hide{display:inline}',
    attributes: 'class=hide',
    shown: false,
  },
  'behind a broken rule': {
    css: '.x{color:red;;}} .hide{display:none} .y{display:none',
    attributes: 'class=hide',
    shown: true,
  },
  'after a declaration that is none': {
    css: '.hide{color red;display:none}',
    attributes: 'class=hide',
    shown: false,
  },
  'comments, capitals, blanks': {
    css: '<!-- .HIDE , .hide { DISPLAY : /* so */ NONE } -->',
    attributes: 'class=hide',
    shown: false,
  },
  'hidden by its attribute': { css: '', attributes: 'hidden', shown: false },
  'hidden by its attribute, shown by a rule': {
    css: 'span{display:inline}',
    attributes: 'hidden',
    shown: true,
  },
};

/** The figure, hidden or not, behind another one: 37 where it is shown, else 3. */
export const styledFigure = ({ attributes }: StyledCase): string =>
  `3<b><span ${attributes}>7</span></b>`;

/** The sheet put into the head of a page. */
export const withSheet = (page: string, { css }: StyledCase): string =>
  page.replace('<head>', `<head><style>${css}</style>`);
