/** @file A Word document (.docx) as HTML, for the reader of pages. mammoth is imported here only. */
import type JSZip from 'jszip';

/** A file that is not what its ending says, or not whole; the message goes on after its name. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
}

/** A report is below 1 MB of XML; converting takes about a second for each 10 MB. */
const LARGEST_XML = 20 * 1024 * 1024;
/** Begins .doc files, and .docx files behind a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * What a Word document prints, as HTML: insertions accepted, deletions and comments left out, pictures
 * without their content.
 *
 * @throws DamagedFile
 */
export async function htmlOfDocx(bytes: Uint8Array): Promise<string> {
  if (COMPOUND.every((byte, at) => bytes[at] === byte))
    throw new DamagedFile('is protected with a password, or an old .doc file in a new name');
  const archive = await open(bytes);
  const colours = await prepare(archive);
  const buffer = await archive.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: [
          `highlight[color='${HIDDEN}'] => !`,
          ...colours.map((one) => `highlight[color='${one}'] => span.${one}`),
        ],
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        externalFileAccess: false,
      },
    );
    return styleOf(colours) + plainNotes(value);
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new DamagedFile('is damaged: its text cannot be read as a Word document');
  }
}

async function open(bytes: Uint8Array): Promise<JSZip> {
  const { default: Zip } = await import('jszip');
  try {
    const archive = await Zip.loadAsync(bytes, { checkCRC32: true });
    if (archive.file(/\.xml$/u).length > 0) return archive;
  } catch (error) {
    if (String(error).includes('Encrypted'))
      throw new DamagedFile('is protected with a password, without which it cannot be read');
    throw new DamagedFile('is damaged: it is not, or no longer, a Word document');
  }
  throw new DamagedFile('is not a Word document');
}

/**
 * Refuses what is too large, and puts the text into words that mammoth understands.
 *
 * @returns the colours of text, by the names that mammoth knows them by
 */
async function prepare(archive: JSZip): Promise<string[]> {
  let size = 0;
  const colours = new Set<string>();
  for (const entry of archive.file(/\.(?:xml|rels)$/u)) {
    const content = await unpack(entry, LARGEST_XML - size);
    size += content.length;
    if (/^word\/(?:document\d*|footnotes|endnotes)\.xml$/u.test(entry.name))
      archive.file(entry.name, coloured(printed(new TextDecoder().decode(content)), colours));
  }
  return [...colours];
}

/** Unpacks an entry up to a size, whatever size the archive says it has. */
function unpack(entry: JSZip.JSZipObject, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const stream = entry.nodeStream();
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= limit) return;
      stream.pause();
      reject(new DamagedFile('is larger than any report: over 20 MB of text'));
    });
    stream.on('error', () =>
      reject(new DamagedFile('is damaged: a part of it cannot be unpacked')),
    );
    stream.on('end', () => resolve(Buffer.concat(chunks)));
  });
}

const HIDDEN = 'hidden';
const ON = '(?:\\s+w:val=["\'](?:1|true|on)["\'])?\\s*/>';
const VANISH = new RegExp(`<w:vanish${ON}`, 'gu');
const DOUBLE_STRIKE = new RegExp(`<w:dstrike${ON}`, 'gu');
/** A field that holds its result, such as a sum. */
const SIMPLE_FIELD = /<\/?w:fldSimple(?:\s[^>]*)?>/gu;
/** Raised or lowered by hand, as footnote marks are. */
const POSITION = /<w:position\s+w:val=["']-?[1-9]\d*["']\s*\/>/gu;
/** Shown, but not as text that could be read. */
const FORMULA = /<m:oMath(?:\s[^>]*)?>.*?<\/m:oMath>/gsu;
/** How text is spoken stands above it, and is no part of it. */
const RUBY = /<w:ruby(?:\s[^>]*)?>.*?<w:rubyBase>(.*?)<\/w:rubyBase>.*?<\/w:ruby>/gsu;
/** A list to choose from: Word prints the entry that was chosen, and seldom keeps it as text. */
const CHOICE =
  /(<w:fldChar(?:\s[^>]*)?w:fldCharType="begin"[^>]*>\s*<w:ffData>(?:(?!<\/w:ffData>).)*<w:ddList>((?:(?!<\/w:ddList>).)*)<\/w:ddList>.*?<\/w:fldChar>)(.*?)(?=<w:fldChar(?:\s[^>]*)?w:fldCharType="end")/gsu;
/** Letters shown backwards; a direction alone shows no figure otherwise. */
const OVERRIDE = /<w:bdo\s[^>]*w:val=["']rtl["'][^>]*>.*?<\/w:bdo>/gsu;
const DIRECTION = /<\/?w:(?:dir|bdo)(?:\s[^>]*)?>/gu;
/** Letters of two points and less are dots. */
const TINY = /<w:sz\s+w:val=["'][1-4]["']\s*\/>/gu;
const ROW_PROPERTIES = /<w:trPr(?:\s[^>]*)?>.*?<\/w:trPr>/gsu;
const SKIPPED = /<w:gridBefore\s+w:val="(\d{1,3})"/u;

/** What mammoth does not know, in what it knows: hidden text, double strikes, fields, columns left out. */
const printed = (xml: string): string =>
  xml
    .replace(VANISH, `<w:highlight w:val="${HIDDEN}"/>`)
    .replace(DOUBLE_STRIKE, '<w:strike/>')
    .replace(SIMPLE_FIELD, '')
    .replace(POSITION, '<w:vertAlign w:val="superscript"/>')
    .replace(FORMULA, '<w:r><w:t>[图]</w:t></w:r>')
    .replace(RUBY, (_, base: string) => textElement(textIn(base)))
    .replace(CHOICE, (field, begin: string, list: string, result: string) =>
      textIn(result) === '' ? begin + textElement(chosenOf(list)) + result : field,
    )
    .replace(OVERRIDE, '<w:r><w:t>[图]</w:t></w:r>')
    .replace(DIRECTION, '')
    .replace(TINY, `$&<w:highlight w:val="${HIDDEN}"/>`)
    .replace(ROW_PROPERTIES, (properties) => {
      const columns = SKIPPED.exec(properties)?.[1];
      if (columns === undefined) return properties;
      return `${properties}<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr><w:p/></w:tc>`;
    });

/** The text of runs, its entities as they are. */
const textIn = (runs: string): string =>
  [...runs.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join('');

const textElement = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;

/** The entry of a list that is chosen, or else the one that it begins with. */
function chosenOf(list: string): string {
  const value = (name: string): string | undefined =>
    new RegExp(`<w:${name}\\s+w:val="(\\d+)"`, 'u').exec(list)?.[1];
  const entries = [...list.matchAll(/<w:listEntry\s+w:val="([^"]*)"/gu)].map(([, entry]) => entry);
  return entries[Number(value('result') ?? value('default') ?? 0)] ?? '';
}

const COLOURED =
  /<w:tc(?:\s[^>]*)?>|<\/w:tc>|<w:shd\s[^>]*>|<w:color\s[^>]*w:val="([\da-fA-F]{6})"[^>]*\/>/gu;
const PAPER = /w:fill="(?:auto|FFFFFF)"/iu;

/** Colours of text in what mammoth keeps. What has a background of its own is seen in any colour. */
function coloured(xml: string, colours: Set<string>): string {
  const shaded = [false];
  return xml.replace(COLOURED, (tag, hex: string | undefined, at: number) => {
    if (tag.startsWith('<w:tc')) shaded.push(false);
    else if (tag === '</w:tc>') shaded.pop();
    else if (hex === undefined) {
      if (/w:fill=/u.test(tag) && !PAPER.test(tag)) shaded[shaded.length - 1] = true;
    } else {
      const behind = xml.slice(at, at + 600).split('</w:rPr>')[0] ?? '';
      const ground = /<w:shd\s[^>]*>/u.exec(behind)?.[0];
      if (shaded.at(-1) || (ground && /w:fill=/u.test(ground) && !PAPER.test(ground))) return tag;
      const name = `c${hex.toLowerCase()}`;
      colours.add(name);
      return `${tag}<w:highlight w:val="${name}"/>`;
    }
    return tag;
  });
}

const styleOf = (colours: readonly string[]): string =>
  `<style>${colours.map((name) => `.${name}{color:#${name.slice(1)}}`).join('')}</style>`;

/** Notes as Word prints them: 12¹ for 12[1], and no arrow behind the note. */
const plainNotes = (html: string): string =>
  html
    .replace(
      /<sup><a href="#(?:foot|end)note-[^"]*" id="[^"]*">\[(\d+)\]<\/a><\/sup>/gu,
      '<sup>$1</sup>',
    )
    .replace(/ ?<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/gu, '');
