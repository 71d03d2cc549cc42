import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, describe, expect, it } from 'vitest';
import { parseFile } from '../../../src/cli/parse.js';
import { TITLE } from '../given/form.js';
import { cell, docx, paragraph, run, wordReport, wordRequests, wordRow } from './docx.js';

const folder = mkdtempSync(join(tmpdir(), 'gouji-docx-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function parse(bytes: Uint8Array, name = 'report.docx') {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return parseFile(path, new Date(0));
}

const parseBody = async (body: string, notes?: string) => parse(await docx(body, notes));
const ID = 'requests.new.natural_person';
/** The cell in which this is printed. */
const read = async (figure: string, notes?: string) =>
  (await parseBody(wordReport(wordRequests(figure)), notes)).report?.cells[ID];

describe('a report as a Word document', () => {
  it('is read as its page would be, merged cells included', async () => {
    const { report, error } = await parseBody(wordReport(wordRequests('12')));
    expect(error).toBeNull();
    expect(report).toMatchObject({ title: TITLE, year: 2021, agency: { name: '永康市教育局' } });
    expect(report?.sections.map(({ id }) => id)).toEqual(['overview', 'requests', 'other']);
    expect(report?.cells[ID]).toMatchObject({ value: 12, status: 'number' });
    const requests = Object.entries(report?.cells ?? {}).filter(([id]) =>
      id.startsWith('requests.'),
    );
    expect(requests.every(([, { status }]) => status === 'number')).toBe(true);
  });

  it('shows tracked changes as accepted', async () => {
    const changed = `<w:ins>${run('4')}</w:ins><w:del><w:r><w:delText>9</w:delText></w:r></w:del>`;
    expect(await read(paragraph(changed, run('2')))).toMatchObject({ value: 42 });
    const deleted = '<w:tr><w:trPr><w:del/></w:trPr>';
    const row = wordRow(cell('（七）总计'), ...Array(7).fill(cell('5'))).replace('<w:tr>', deleted);
    const table = wordRequests('1').replace('</w:tbl>', `${row}</w:tbl>`);
    const { report } = await parseBody(wordReport(table));
    expect(report?.cells['requests.total.total']).toMatchObject({ value: 0 });
  });

  it('does not show hidden text', async () => {
    expect(await read(paragraph(run('9', '<w:vanish/>'), run('2')))).toMatchObject({ value: 2 });
    expect(await read(paragraph(run('9', '<w:vanish w:val="0"/>')))).toMatchObject({ value: 9 });
  });

  it('reads the result of a field, and a raised digit as a note', async () => {
    const sum = `<w:fldSimple w:instr="=SUM(LEFT)">${run('12')}</w:fldSimple>`;
    expect(await read(paragraph(sum))).toMatchObject({ value: 12, status: 'number' });
    const raised = paragraph(run('12'), run('1', '<w:position w:val="6"/>'));
    expect(await read(raised)).toMatchObject({ value: 12, note: '¹' });
    expect(await read(paragraph(run('3', "<w:vanish w:val='1'/>"), run('12')))).toMatchObject({
      value: 12,
    });
  });

  it('cannot read what is shown otherwise than as text, or backwards', async () => {
    const formula =
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>12</m:t></m:r></m:oMath>';
    const override = `<w:bdo w:val="rtl">${run('12')}</w:bdo>`;
    for (const content of [formula, override])
      expect(await read(paragraph(content))).toMatchObject({ value: null, status: 'unreadable' });
    expect(await read(paragraph(`<w:dir w:val="rtl">${run('12')}</w:dir>`))).toMatchObject({
      value: 12,
    });
  });

  it('leaves out how a figure is spoken', async () => {
    const ruby = `<w:r><w:ruby><w:rt>${run('9')}</w:rt><w:rubyBase>${run('12')}</w:rubyBase></w:ruby></w:r>`;
    expect(await read(paragraph(ruby))).toMatchObject({ value: 12, status: 'number' });
  });

  it.each([
    ['<w:result w:val="1"/>', 34],
    ['<w:default w:val="2"/>', 56],
    ['', 12],
  ])('reads the entry of a list that is chosen: %s', async (chosen, value) => {
    const list = `<w:ffData><w:name w:val="a"/><w:ddList>${chosen}<w:listEntry w:val="12"/><w:listEntry w:val="34"/><w:listEntry w:val="56"/></w:ddList></w:ffData>`;
    const begin = `<w:r><w:fldChar w:fldCharType="begin">${list}</w:fldChar></w:r>`;
    const code = '<w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r>';
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    expect(await read(paragraph(begin, code, end))).toMatchObject({ value, status: 'number' });
    const kept = `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('78')}`;
    expect(await read(paragraph(begin, code, kept, end))).toMatchObject({ value: 78 });
  });

  it('does not show text in the colour of the paper, or too small to see', async () => {
    const white = '<w:color w:val="FFFFFF" w:themeColor="background1"/>';
    expect(await read(paragraph(run('9', white), run('2')))).toMatchObject({ value: 2 });
    expect(await read(paragraph(run('9', '<w:sz w:val="2"/>'), run('2')))).toMatchObject({
      value: 2,
    });
    const onBlack = `${white}<w:shd w:val="clear" w:fill="000000"/>`;
    expect(await read(paragraph(run('9', onBlack)))).toMatchObject({ value: 9 });
    expect(await read(paragraph(run('9', white)))).toMatchObject({
      value: null,
      status: 'unreadable',
    });
    expect(await read(paragraph(run('92', '<w:color w:val="C00000"/>')))).toMatchObject({
      value: 92,
    });
    expect(await read(paragraph(run('9', '<w:color w:val="C00000"/>'), run('2')))).toMatchObject({
      status: 'unreadable',
    });
  });

  it('never takes struck text or a footnote for a part of the figure', async () => {
    for (const strike of ['<w:strike/>', '<w:dstrike/>'])
      expect(await read(paragraph(run('9', strike), run('2')))).toMatchObject({ value: 2 });
    const note = '<w:footnote w:id="2"><w:p><w:r><w:t>含重复申请</w:t></w:r></w:p></w:footnote>';
    const figure = paragraph(run('12'), '<w:r><w:footnoteReference w:id="2"/></w:r>');
    expect(await read(figure, note)).toMatchObject({ value: 12, note: '¹' });
  });

  it('reads tables in a content control and after skipped columns', async () => {
    const wrapped = `<w:sdt><w:sdtContent>${wordRequests('7')}</w:sdtContent></w:sdt>`;
    expect((await parseBody(wordReport(wrapped))).report?.cells[ID]?.value).toBe(7);
    const skipping = wordRequests('7').replace(
      '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="1"/><w:vMerge w:val="continue"/></w:tcPr><w:p><w:r><w:rPr></w:rPr><w:t xml:space="preserve"></w:t></w:r></w:p></w:tc>',
      '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>',
    );
    expect(skipping).toContain('gridBefore');
    const { report } = await parseBody(wordReport(skipping));
    expect(report?.cells[ID]?.value).toBe(7);
    expect(report?.cells['requests.new.total']?.value).toBe(0);
  });

  it('reads the text of a text box once', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:wsp><wps:txbx><w:txbxContent>${paragraph(run('框'))}</w:txbxContent></wps:txbx></wps:wsp></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(run('框中文字'))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const body = wordReport(wordRequests('1')) + paragraph(run('前'), box);
    const text = (await parseBody(body)).report?.sections.at(-1)?.text ?? '';
    expect(text.split('框中文字')).toHaveLength(2);
  });
});

describe('a .docx that holds no report', () => {
  const reason = async (bytes: Uint8Array): Promise<string> => {
    const { report, error } = await parse(bytes);
    expect(report).toBeNull();
    expect(error).toMatch(/^\S[^\n]*\.$/u);
    expect(error).not.toMatch(/fault|Error|\n/u);
    return error ?? '';
  };
  const zip = (files: Record<string, string>) => {
    const archive = new JSZip();
    for (const [name, content] of Object.entries(files)) archive.file(name, content);
    return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  };

  it('is told by what it is', async () => {
    expect(await reason(await docx(paragraph(run('招聘公告'))))).toContain('No annual');
    expect(await reason(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1))).toContain('password');
    expect(await reason(new Uint8Array())).toContain('damaged');
    expect(await reason(new TextEncoder().encode('not a document'))).toContain('damaged');
    expect(await reason(await zip({ 'a.txt': 'x' }))).toContain('not a Word document');
    expect(await reason(await zip({ 'xl/workbook.xml': '<x/>' }))).toContain('damaged');
    expect(await reason(await zip({ 'word/document.xml': '<w:document><w:body>' }))).toContain(
      'damaged',
    );
    expect(await reason(await zip({ 'word/document.xml': '\0\ud800' }))).toContain('damaged');
  });

  it('cut off, or with any byte changed, is no fault', async () => {
    const whole = await docx(wordReport(wordRequests('12')));
    for (let at = 7; at < whole.length; at += Math.ceil(whole.length / 25)) {
      await reason(whole.subarray(0, at));
      const changed = Uint8Array.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const { error } = await parse(changed);
      if (error !== null) expect(error).not.toMatch(/fault|Error|\n/u);
    }
  });

  it('unpacks to more than any report does', async () => {
    const blank = ' '.repeat(30 * 1024 * 1024);
    expect(await reason(await docx(paragraph(run(blank))))).toContain('larger than any report');
  });

  it('is nested more deeply than any report', async () => {
    const nested = `${'<w:tbl><w:tr><w:tc>'.repeat(5000)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(5000)}`;
    expect(await reason(await docx(nested))).toMatch(
      /nested|markup that cannot|damaged|No annual/u,
    );
  });
});
