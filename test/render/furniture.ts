/** @file What stands around a report on a page, and must not be read as part of it. */
import { asHtml } from './print.js';

/** What the furniture of a page knows about the report. */
export interface Article {
  readonly title: string;
  readonly agency: string;
  readonly year: number;
  readonly published: string;
}

const MENU = '首页 政务公开 政务服务 互动交流 行政许可 行政处罚 规范性文件'.split(' ');

/** The site's banner and menu; some entries are words of the form. */
export const nav = (site: string): string => `<div class="banner"><b>${asHtml(site)}</b></div>
<ul class="menu">${MENU.map((name) => `<li><a href="/channel">${name}</a></li>`).join('')}</ul>
<div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/nb/">政府信息公开年报</a></div>`;

/** A calendar as a table of figures. */
export function calendar(): string {
  const head = [...'日一二三四五六'].map((day) => `<th>${day}</th>`).join('');
  const weeks = [0, 1, 2, 3, 4].map(
    (week) =>
      `<tr>${[1, 2, 3, 4, 5, 6, 7].map((day) => `<td>${week * 7 + day > 31 ? '' : week * 7 + day}</td>`).join('')}</tr>`,
  );
  return `<table class="calendar"><tr>${head}</tr>${weeks.join('')}</table>`;
}

/** The 索引号 table (domain.md §7.4), which comes before the tables of the report. */
export function metadata({ title, agency, year, published }: Article): string {
  const number = `11330000${String(year)}0013X/${published.slice(0, 4)}-00017`;
  return `<table class="table_content" width="100%" border="1"><tbody>
<tr><td>索 引 号：</td><td>${number}</td><td>主题分类：</td><td>政务公开 / 年度报告</td></tr>
<tr><td>发布机构：</td><td>${asHtml(agency)}</td><td>发布日期：</td><td>${published}</td></tr>
<tr><td>名　　称：</td><td colspan="3">${asHtml(title)}</td></tr>
<tr><td>文　　号：</td><td>无</td><td>有 效 性：</td><td>有效</td></tr></tbody></table>`;
}

/** Links to the reports of other years, whose titles differ in the year only. */
export function related({ agency, year }: Article): string {
  const years = [year - 1, year - 2, year - 3];
  const links = years.map(
    (other) =>
      `<li><a href="./${other}.html">${asHtml(agency)}${other}年政府信息公开工作年度报告</a><span>${other + 1}-01-20</span></li>`,
  );
  return `<div class="related"><h3>相关信息</h3><ul>${links.join('')}</ul></div>`;
}

/** The share bar, printing and closing. */
export const tools =
  '<div class="tools">字体：【<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】 <a href="#">打印</a> <a href="#">关闭</a></div>';

/** A picture that is no table, without a width of its own. */
const icon = (text: string): string => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96"><rect width="96" height="96" fill="#e8edf3"/><text x="48" y="54" text-anchor="middle" font-size="14">${text}</text></svg>`;
  return `<img src="data:image/svg+xml,${encodeURIComponent(svg)}" alt="${text}">`;
};

/** The code to scan below an article, and the emblem of the site's supervisors. */
export const icons = (): string =>
  `<div class="share">${icon('二维码')} ${icon('党政机关')}<p>用微信扫描二维码分享至好友和朋友圈</p></div>`;

/** How often the page was opened: a figure right below the report. */
export const counter = '<div class="counter">浏览次数：<span id="hits">1024</span> 次</div>';

/** The foot of the site. */
export const footer = (site: string): string =>
  `<div class="footer"><p>主办：${asHtml(site)}　网站标识码：3300000017　备案序号：00000000号</p>
<p>联系电话：0000-12345678　地址：人民路1号</p><p>建议使用1024×768以上分辨率浏览</p></div>`;
