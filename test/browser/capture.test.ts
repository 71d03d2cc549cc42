import { expect, it } from 'vitest';
import { html, SAMPLE_HOST, sampleExpectation, sampleSource } from '../harness/samples.js';
import { expectRecord } from './expectation.js';
import { clickCapture, clickExport, inEachBrowser, openPopup, openSample } from './session.js';

const SAMPLE = 'gongshu-education-2020';

const isFound = (text: string): boolean => text === '+';
const isSaved = (text: string): boolean => text === '✓' || /^\d+\+?$/u.test(text);

/** A page that fetches its report and shows it two seconds after loading. */
const latePage = `<!doctype html><html><head><meta charset="utf-8"><title>正在加载</title></head>
<body><div id="app">正在加载…</div><script>
setTimeout(async () => {
  const text = await (await fetch('/${SAMPLE}.html')).text();
  const page = new DOMParser().parseFromString(text, 'text/html');
  document.title = page.title;
  document.getElementById('app').replaceChildren(...page.body.childNodes);
}, 2000);
</script></body></html>`;

const framePage = `<!doctype html><html><head><meta charset="utf-8"><title>政府信息公开</title></head>
<body><h1>政府信息公开专栏</h1><iframe src="http://xxgk.frames.gov.cn/${SAMPLE}.html"
width="1000" height="800"></iframe></body></html>`;

inEachBrowser('a report is captured', (session) => {
  it('from a page that holds it, and exported as the record expected', async () => {
    const { browser } = session();
    const { tab } = await openSample(session(), `/${SAMPLE}.html`);
    await browser.waitForBadge(tab, isFound);
    const popup = await openPopup(session(), tab);
    expect(await clickCapture(popup)).toContain('已采集');
    await browser.waitForBadge(tab, isSaved);
    const report = await clickExport(session(), popup);
    expectRecord(report, sampleExpectation(SAMPLE));
    expect(report.source.url).toBe(`http://${SAMPLE_HOST}/${SAMPLE}.html`);
  });

  it('from a page that fills it in two seconds after loading', async () => {
    const { browser, files } = session();
    files.set('/late.html', html(latePage));
    const { tab } = await openSample(session(), '/late.html');
    expect(await browser.badge(tab)).toBe('');
    await browser.waitForBadge(tab, isFound);
    const popup = await openPopup(session(), tab);
    await clickCapture(popup);
    expectRecord(await clickExport(session(), popup), sampleExpectation(SAMPLE));
  });

  it('from a frame of another site, with the addresses of both', async () => {
    const { browser, files } = session();
    files.set('/frame.html', html(framePage));
    const { tab } = await openSample(session(), '/frame.html');
    await browser.waitForBadge(tab, isFound);
    const popup = await openPopup(session(), tab);
    await clickCapture(popup);
    const report = await clickExport(session(), popup);
    expectRecord(report, sampleExpectation(SAMPLE));
    expect(report.source.url).toBe(`http://xxgk.frames.gov.cn/${SAMPLE}.html`);
    expect(report.source.page).toBe(`http://${SAMPLE_HOST}/frame.html`);
  });

  it('when the background was stopped before, and nothing is lost', async () => {
    const { browser } = session();
    const name = 'tacheng-education-2020';
    const { tab } = await openSample(session(), `/${name}.html`);
    await browser.waitForBadge(tab, isFound);
    const popup = await openPopup(session(), tab);
    await browser.stopBackground();
    expect(await browser.badge(tab)).toBe('+');
    expect(await clickCapture(popup)).toContain('已采集');
    await browser.waitForBadge(tab, isSaved);
    await browser.stopBackground();
    expectRecord(await clickExport(session(), popup), sampleExpectation(name));
  });

  it('once when nothing changed, and as a new version when something did', async () => {
    const { browser, files } = session();
    const source = sampleSource(SAMPLE);
    files.set('/changing.html', html(source));
    const { page, tab } = await openSample(session(), '/changing.html');
    const popup = await openPopup(session(), tab);
    expect(await clickCapture(popup)).toBe('已采集。');
    expect(await clickCapture(popup)).toContain('没有变化');
    files.set('/changing.html', html(source.replaceAll('3336.05', '3337.05')));
    await browser.reload(page);
    await browser.waitForBadge(tab, isSaved);
    expect(await clickCapture(popup)).toContain('第2版');
    const report = await clickExport(session(), popup);
    expect(report.cells['proactive.procurement.amount']?.value).toBe(3337.05);
  });
});
