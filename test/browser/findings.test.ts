import { expect, it } from 'vitest';
import { FORM_2021 } from '../../src/forms/form2021.js';
import type { PageHandle } from '../harness/browser.js';
import { html } from '../harness/samples.js';
import { habitsFrom } from '../render/habitsFrom.js';
import { renderPage } from '../render/page.js';
import { figure, type Truth } from '../render/truth.js';
import { truthFrom } from '../render/truthFrom.js';
import { clickCapture, inEachBrowser, openPopup, openSample, textOf } from './session.js';

const WRONG = 'requests.granted.business';

/** A report of which one cell of table 三 is printed as this. */
function page(printed: number): string {
  const truth: Truth = truthFrom(7, FORM_2021);
  const cells = { ...truth.cells, [WRONG]: figure(printed) };
  return renderPage({ ...truth, cells }, habitsFrom(7));
}

const outlinedOn = (tab: PageHandle): Promise<string[]> =>
  tab.$$eval('[data-gouji-outlined]', (elements) =>
    elements.map((element) => element.textContent?.trim() ?? ''),
  );

const shownIn = (popup: PageHandle): Promise<(string | null)[]> =>
  popup.$$eval('td.shown', (cells) => cells.map((cell) => cell.getAttribute('data-cell')));

inEachBrowser('a finding', (session) => {
  it('leads to its cells in the popup and on the page', async () => {
    session().files.set('/wrong.html', html(page(70_707)));
    const { page: tab, tab: id } = await openSample(session(), '/wrong.html');
    const popup = await openPopup(session(), id);
    expect(await textOf(popup, '.group.error .group-title')).toBe('错误（2）');
    expect(await textOf(popup, '.group.suspect')).toContain('很可能有误：报告印为70707');
    await popup.click('.group.suspect button.finding');
    await popup.waitForSelector('.shown-bar');
    expect(await textOf(popup, '.shown-bar')).toContain('已在页面和下面的表格中标出1格');
    expect(await shownIn(popup)).toEqual([WRONG]);
    expect(await outlinedOn(tab)).toEqual(['70707']);
    const outline = await tab.$eval(
      '[data-gouji-outlined]',
      (cell) => getComputedStyle(cell).outlineStyle,
    );
    expect(outline).toBe('solid');

    // A sum takes eight cells, and the one before is no longer outlined.
    await popup.click('.group.error button.finding');
    await popup.waitForFunction(() => document.querySelectorAll('td.shown').length > 1);
    await tab.waitForFunction(() => document.querySelectorAll('[data-gouji-outlined]').length > 1);
    expect((await outlinedOn(tab)).length).toBe((await shownIn(popup)).length);
    await popup.click('.shown-bar button');
    expect(await shownIn(popup)).toEqual([]);
    expect(await popup.evaluate(() => document.activeElement?.id)).toBe('findings');
  });

  it('keeps what was decided about it, until its figures change', async () => {
    const { files } = session();
    files.set('/decided.html', html(page(70_707)));
    const { page: tab, tab: id } = await openSample(session(), '/decided.html');
    const popup = await openPopup(session(), id);
    expect(await popup.$('.group.error button[aria-expanded]')).toBeNull();
    await clickCapture(popup);
    await popup.click('.group.error button[aria-expanded]');
    await popup.$$eval('.decision input[type=radio]', ([, dismiss]) =>
      (dismiss as HTMLElement).click(),
    );
    await popup.type('.decision .note', '已电话核实');
    await popup.click('.decision button[type=submit]');
    await popup.waitForSelector('.group.error .dismissed');
    await popup.close();

    const again = await openPopup(session(), id);
    await again.waitForSelector('.group.error .dismissed');
    expect(await textOf(again, '.group.error .verdict')).toBe('已排除 · 已电话核实');
    await again.close();

    files.set('/decided.html', html(page(70_708)));
    await session().browser.reload(tab);
    const changed = await openPopup(session(), id);
    await clickCapture(changed);
    await changed.waitForSelector('.group.error button[aria-expanded]');
    expect(await changed.$('.group.error .dismissed')).toBeNull();
    expect(await textOf(changed, '.group.warning')).toContain('保存之后有变动：1格不同');
  });
});

inEachBrowser('the reports captured before', (inSession) => {
  it('are checked against this one', async () => {
    const { files } = inSession();
    const year = (value: number) =>
      page(of(WRONG)).replace(/(?<!\d)20\d\d(?!\d)/gu, (digits) =>
        String(Number(digits) - TRUTH.year + value),
      );
    files.set('/first.html', html(year(TRUTH.year)));
    files.set('/second.html', html(year(TRUTH.year + 1)));
    const first = await openSample(inSession(), '/first.html');
    await clickCapture(await openPopup(inSession(), first.tab));
    const second = await openSample(inSession(), '/second.html');
    const popup = await openPopup(inSession(), second.tab);
    expect(await textOf(popup, '.group.warning')).toContain(
      `个非零数字都与${TRUTH.year}年的报告相同`,
    );
  });
});

const TRUTH = truthFrom(7, FORM_2021);
const of = (id: string): number => TRUTH.cells[id]?.value ?? 0;
