/** @file The markup around the text of a cell and of a paragraph. */
import type { Habits } from './habits.js';

const WORD_FONT =
  'font-size:10.5pt;mso-bidi-font-size:11.0pt;\nfont-family:仿宋_GB2312;mso-hansi-font-family:仿宋_GB2312;mso-bidi-font-family:宋体;color:black;mso-font-kerning:0pt';
const FONT =
  'margin: 0px; padding: 0px; font-family: 宋体; font-size: 14px; color: rgb(0, 0, 0); letter-spacing: 0px; text-indent: 0em;';

/** The content of a cell in the page's usual wrapping. */
export function wrap(html: string, habits: Habits): string {
  switch (habits.wrap) {
    case 'p':
      return `<p align="center">${html}</p>`;
    case 'font':
      return `<p style="margin: 0px; text-align: center; line-height: 1.5em;"><span style="${FONT}"><font face="宋体" size="2">${html}</font></span></p>`;
    case 'div':
      return `<div style="text-align:center">${html}</div>`;
    case 'word':
      return `<p class="MsoNormal" align="center" style="margin:0cm;margin-bottom:.0001pt;text-align:center;\nline-height:15.0pt;mso-line-height-rule:exactly;mso-pagination:widow-orphan"><span lang="EN-US" style="${WORD_FONT}">${html}</span></p>`;
    default:
      return html;
  }
}

/** A paragraph of the narrative, without the element that ends it where lines are broken by `br`. */
export function paragraph(html: string, habits: Habits): string {
  if (habits.paragraph === 'br') return `　　${html}<br/>`;
  const inner = habits.paragraph === 'span' ? `<span style="${FONT}">${html}</span>` : html;
  if (habits.wrap === 'word')
    return `<p class="MsoNormal" style="text-indent:32.0pt;mso-char-indent-count:2.0;line-height:28.0pt;\nmso-line-height-rule:exactly"><span style="font-size:16.0pt;font-family:仿宋_GB2312;mso-hansi-font-family:仿宋_GB2312">${inner}</span><span lang="EN-US"><o:p></o:p></span></p>`;
  return `<p style="text-indent:2em">${inner}</p>`;
}

/** A section's heading. */
export function heading(html: string, habits: Habits): string {
  switch (habits.heading) {
    case 'strong':
      return `<p style="text-indent:2em"><strong><span style="font-family:黑体">${html}</span></strong></p>`;
    case 'h2':
      return `<h2>${html}</h2>`;
    case 'indented':
      return `<p>　　${html}</p>`;
    case 'padded':
      return `<p>\t${html}${'&nbsp;'.repeat(23)}</p>`;
    case 'br':
      return `<p style="text-indent:2em"><br />${html}</p>`;
    default:
      return `<p style="text-indent:2em">${html}</p>`;
  }
}
