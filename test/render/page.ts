/** @file A truth rendered as a page. */
import type { SectionId } from '../../src/report/constants.js';
import * as furniture from './furniture.js';
import type { Habits } from './habits.js';
import { bracketed, reworded } from './label.js';
import { asHtml } from './print.js';
import { inScript } from './script.js';
import { among, hiddenCopy, lastYear, tablesOf } from './sectionTables.js';
import { printShell } from './shells.js';
import type { Truth, TruthSection } from './truth.js';
import { heading, paragraph } from './wrap.js';

/**
 * Renders a report. Reading the page must give back `expectedOf(truth)`, whatever the habits.
 *
 * @returns a whole HTML document
 */
export function renderPage(truth: Truth, habits: Habits): string {
  const text = (line: string): string => paragraph(asHtml(bracketed(line, habits)), habits);
  const headings = truth.sections.map(({ heading }) => heading);
  const body = [
    ...truth.opening.map(text),
    ...truth.sections.flatMap((section) => [
      printHeading(section, among(headings, habits)),
      ...section.paragraphs.map(text),
      ...tablesOf(section, truth, habits),
    ]),
    ...lastYear(truth, habits),
    ...hiddenCopy(truth, habits),
    ...truth.signature.map(
      (line) => `<p align="right" style="text-align:right">${asHtml(line)}</p>`,
    ),
  ].join('\n');
  return renderArticle(truth, habits.upperCase ? upperCased(body) : body, habits);
}

/** What every page of a site has in common: title, date, and the shell around the text. */
export function renderArticle(article: furniture.Article, body: string, habits: Habits): string {
  const site = `${siteOf(article.agency)}政府信息公开网`;
  const page = printShell(
    {
      head: printHead(article, site, habits),
      titleHtml: printTitle(article.title, habits),
      published: printDate(article.published, habits),
      source: asHtml(article.agency),
      before: [
        habits.nav ? furniture.nav(site) : '',
        habits.calendar ? furniture.calendar() : '',
        habits.metadata ? furniture.metadata(article) : '',
      ].join('\n'),
      body,
      after: [
        habits.counter ? furniture.counter : '',
        habits.icons ? furniture.icons() : '',
        habits.nav ? furniture.tools : '',
        habits.related ? furniture.related(article) : '',
        habits.footer ? furniture.footer(site) : '',
      ].join('\n'),
    },
    habits,
  );
  return inScript(habits.unquoted ? unquoted(page) : page, habits);
}

function printDate(iso: string, { date }: Habits): string {
  const [year, month, day] = iso.split('-').map(Number);
  switch (date) {
    case 'minutes':
      return `${iso} 10:26`;
    case 'chinese':
      return `${year}年${month}月${day}日`;
    case 'slashes':
      return `${year}/${month}/${day}`;
    default:
      return iso;
  }
}

const siteOf = (agency: string): string => /^.*[市县区](?!场)(?=.{2})/u.exec(agency)?.[0] ?? agency;

/** The sections that hold a table. */
const TABLES: ReadonlySet<SectionId | null> = new Set(['proactive', 'requests', 'remedies']);

function printHeading(section: TruthSection, habits: Habits): string {
  const html = asHtml(TABLES.has(section.id) ? reworded(section.heading, habits) : section.heading);
  const inLine = habits.paragraph === 'br' && habits.heading === 'p';
  return inLine ? paragraph(html, habits) : heading(html, habits);
}

function printHead(article: furniture.Article, site: string, habits: Habits): string {
  const title = habits.title === 'p' ? site : `${article.title}_政府信息公开年报_${site}`;
  const metas: readonly (readonly [string, string])[] =
    habits.shell === 'word' && habits.title !== 'meta'
      ? []
      : [
          ['SiteName', site],
          ['SiteDomain', 'www.samples.gov.cn'],
          ['ColumnName', '政府信息公开年报'],
          ['ColumnType', '政府信息公开年报'],
          ['ArticleTitle', habits.title === 'p' ? '' : article.title],
          ['PubDate', `${article.published} 10:26`],
          ['ContentSource', article.agency],
        ];
  const lines = metas.map(
    ([name, content]) => `<meta name="${name}" content="${asHtml(content)}">`,
  );
  return [`<title>${asHtml(title)}</title>`, ...lines].join('\n');
}

function printTitle(title: string, habits: Habits): string {
  const html = asHtml(title);
  switch (habits.title) {
    case 'meta':
      return '';
    case 'p':
      return `<p class="title" style="text-align:center"><b>${html}</b></p>`;
    case 'two-lines': {
      const at = html.search(/(?:20\d\d年?度?)?政府信息公开(?!网)/u);
      return `<h1>${html.slice(0, at)}<br/>${html.slice(at)}</h1>`;
    }
    case 'div':
      return `<div class="title">${html}</div>`;
    default:
      return habits.shell === 'ucap' ? `<ucaptitle>${html}</ucaptitle>` : `<h1>${html}</h1>`;
  }
}

const upperCased = (html: string): string =>
  html.replace(/<\/?[a-z][a-z0-9:]*/gu, (tag) => tag.toUpperCase());

const unquoted = (html: string): string =>
  html.replace(
    / (class|align|border|colspan|rowspan|cellspacing|cellpadding)="([\w-]+)"/gu,
    ' $1=$2',
  );
