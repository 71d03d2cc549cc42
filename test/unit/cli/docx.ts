/** @file Word documents for the tests: the smallest archives that Word would open. */
import JSZip from 'jszip';
import { requestId } from '../../../src/forms/cells.js';
import { FORM_2021 } from '../../../src/forms/form2021.js';
import { TITLE } from '../given/form.js';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;

export interface WordCell {
  readonly content: string;
  readonly span?: number;
  /** Merged with the cells below, or with the one above. */
  readonly merge?: 'restart' | 'continue';
}

export const cell = (content: string, span = 1, merge?: WordCell['merge']): string =>
  `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${merge ? `<w:vMerge w:val="${merge}"/>` : ''}</w:tcPr>${
    content.startsWith('<w:p>') ? content : paragraph(run(content))
  }</w:tc>`;
export const wordRow = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const wordTable = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

/** Table 三 as Word has it: merged cells, and `figure` in the first cell of the first row. */
export function wordRequests(figure: string): string {
  const { applicants, requests } = FORM_2021;
  const header = [
    wordRow(cell('', 1, 'restart'), cell('申请人情况', 7)),
    wordRow(
      cell('', 1, 'continue'),
      cell('自然人', 1, 'restart'),
      cell('法人或其他组织', 5),
      cell('总计', 1, 'restart'),
    ),
    wordRow(
      cell('', 1, 'continue'),
      cell('', 1, 'continue'),
      ...['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((zh) => cell(zh)),
      cell('', 1, 'continue'),
    ),
  ];
  const rows = requests.map((row) =>
    wordRow(
      cell(row.zh),
      ...applicants.map(({ id }) =>
        cell(requestId(row.id, id) === 'requests.new.natural_person' ? figure : '0'),
      ),
    ),
  );
  return wordTable(...header, ...rows);
}

/** The body of a report around this table. */
export const wordReport = (table: string): string =>
  [
    paragraph(run(TITLE)),
    paragraph(run('一、总体情况')),
    paragraph(run('2021年，本局认真贯彻落实《中华人民共和国政府信息公开条例》。')),
    paragraph(run('三、收到和处理政府信息公开申请情况')),
    table,
    paragraph(run('六、其他需要报告的事项')),
    paragraph(run('无。')),
  ].join('');

/** The document as a file. */
export function docx(body: string, notes = ''): Promise<Uint8Array> {
  const archive = new JSZip();
  archive.file(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  );
  archive.file(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONSHIP}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  archive.file(
    'word/document.xml',
    `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
  );
  if (notes)
    archive.file('word/footnotes.xml', `<w:footnotes ${NAMESPACES}>${notes}</w:footnotes>`);
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
