/** @file The pages of the content systems that government sites run on (quirks.md, By CMS). */
import type { Habits } from './habits.js';

/** The parts that a shell puts together, all HTML. */
export interface ShellParts {
  readonly head: string;
  readonly titleHtml: string;
  readonly published: string;
  readonly source: string;
  readonly before: string;
  readonly body: string;
  readonly after: string;
}

const BASE = `body{margin:0;background:#f3f5f8;color:#222;font:16px/1.9 "Microsoft YaHei","Noto Sans CJK SC",SimSun,sans-serif}
a{color:#1a4f8b;text-decoration:none}
.page{width:1080px;max-width:96%;margin:0 auto;background:#fff;padding:0 40px 40px;box-sizing:border-box}
.banner{background:#1a4f8b;color:#fff;font-size:28px;padding:24px 40px;margin:0 -40px}
.menu{list-style:none;display:flex;flex-wrap:wrap;gap:28px;background:#2c67a6;margin:0 -40px 16px;padding:10px 40px}
.menu a{color:#fff}.crumbs,.tools,.counter,.info{color:#777;font-size:14px}
h1,.title{font-size:26px;line-height:1.5;text-align:center;margin:24px 0 8px;font-weight:bold}
h2{font-size:18px;margin:1.2em 0 .4em}.info{text-align:center;border-bottom:1px solid #ddd;padding-bottom:8px}
table[border="1"]{border-collapse:collapse}
table[border="1"],table[border="1"] td,table[border="1"] th{border:1px solid #555}
table{font-size:14px;line-height:1.5;margin:8px 0}td,th{padding:3px 5px;text-align:center}
table p,table div{margin:0;text-indent:0}table[border="0"],table[border="0"]>tbody>tr>td{border:0;padding:0}
.share{text-align:right;color:#777;font-size:13px}.table_content{margin:16px 0;background:#f7f9fc}.calendar{float:right;font-size:12px;color:#888;margin:0 0 8px 16px}
.calendar td,.calendar th{padding:0 4px}.related li{display:flex;justify-content:space-between}
.footer{margin-top:32px;border-top:3px solid #1a4f8b;padding-top:12px;text-align:center;color:#666;font-size:13px}
`;
const OWN: Readonly<Record<Habits['shell'], string>> = {
  trs: '.TRS_Editor P{line-height:1.8;font-size:12pt}',
  jcms: '.banner{background:#a32222}.menu{background:#bb3a3a}.main-fl{border:1px solid #eee;padding:0 24px}',
  ucap: '.banner{background:#0b6e5f}.menu{background:#15897a}publishtime{color:#555}#zoomcon{font-size:17px}',
  ivs: '.banner{background:#b8860b}.menu{background:#8a6508}#ivs_content{padding:8px 12px}',
  ueditor: '.banner{background:#33475b}.menu{background:#4a6078}.firstRow td{background:#fafafa}',
  word: '@font-face{font-family:仿宋_GB2312;src:local("FangSong")}p.MsoNormal{text-align:justify}.page{padding-top:24px}',
};

const info = (parts: ShellParts): string =>
  `<div class="info">发布日期：${parts.published}　　来源：${parts.source}</div>`;

const SHELLS: Readonly<Record<Habits['shell'], (parts: ShellParts) => string>> = {
  trs: (parts) => `${parts.titleHtml}${info(parts)}
<style type="text/css">.TRS_Editor A{color:#00f}.TRS_Editor TD{line-height:1.5}</style>
<div class="view TRS_UEDITOR trs_paper_default"><div class=TRS_Editor><div class="Custom_UnionStyle">
${parts.body}
</div></div></div>`,
  jcms: (
    parts,
  ) => `<div id="c" class="main-fl bt-left"><!--<$[信息名称]>begin-->${parts.titleHtml}<!--<$[信息名称]>end-->
${info(parts)}<div id="zoom" class="bt-content zoom clearfix"><!--ZJEG_RSS.content.begin--><meta name="ContentStart">
${parts.body}
<meta name="ContentEnd"><!--ZJEG_RSS.content.end--></div></div>`,
  ucap: (parts) => `<div class="article"><div class="title">${parts.titleHtml}</div>
<div class="info">时间：<publishtime>${parts.published}</publishtime>　来源：${parts.source}</div>
<div id="zoomcon"><div id="font"><ucapcontent>
${parts.body}
</ucapcontent></div></div></div>`,
  ivs: (parts) => `<div class="Article"><div id="ivs_title">${parts.titleHtml}</div>
<div class="info"><small>（发布日期：${parts.published}）</small></div><div class="Article_content" id="ivs_content">
${parts.body}
</div></div>`,
  ueditor: (
    parts,
  ) => `<div class="detail">${parts.titleHtml}${info(parts)}<div class="ewb-article-info" id="content">
${parts.body}
</div></div>`,
  word: (
    parts,
  ) => `<div class="Section0" style="layout-grid:15.6pt">${parts.titleHtml}<p class="MsoNormal" align="center">发布时间：${parts.published}</p>
${parts.body}
</div>`,
};

/** A whole page: the shell around its parts. */
export function printShell(parts: ShellParts, { shell, nested }: Habits): string {
  const office = shell === 'word' ? ' xmlns:o="urn:schemas-microsoft-com:office:office"' : '';
  const article = SHELLS[shell](parts);
  const framed =
    nested === 'article'
      ? `<table width="100%" border="0" cellpadding="0"><tbody><tr><td align="left">${article}</td></tr></tbody></table>`
      : article;
  return `<!DOCTYPE html>
<html lang="zh-CN"${office}>
<head>
<meta charset="utf-8">
${parts.head}
<style>
${BASE}${OWN[shell]}
</style>
</head>
<body>
<div class="page">
${parts.before}
${framed}
${parts.after}
</div>
</body>
</html>
`;
}
