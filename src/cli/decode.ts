/** @file The bytes of a saved page or text as text, in the encoding that they declare or show. */

/** How far into a page browsers look for its encoding; saved pages put comments in front of it. */
const PRESCAN = 4096;
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu;

/**
 * Decodes a page: byte order mark, then the declared encoding, then UTF-8 if the bytes are valid
 * UTF-8, and GB18030 (which includes GB2312 and GBK) otherwise.
 */
export function decodePage(bytes: Uint8Array): string {
  const declared = markOf(bytes) ?? DECLARED.exec(latin1(bytes.subarray(0, PRESCAN)))?.[1];
  if (declared === undefined) return decodeText(bytes);
  // A page saved by an editor often keeps a declaration that is no longer true. Chinese text in
  // another encoding is hardly ever valid UTF-8 by chance.
  const decoder = decoderFor(declared);
  const other = decoder && decoder.encoding !== 'utf-8' ? decoder : undefined;
  return strictUtf8(bytes) ?? other?.decode(bytes) ?? decodeText(bytes);
}

/**
 * Decodes a text: byte order mark, then UTF-8 if the bytes are UTF-8, a few broken ones aside, and
 * GB18030 otherwise.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = markOf(bytes) ?? unmarkedUtf16(bytes);
  if (mark) return new TextDecoder(mark).decode(bytes);
  return strictUtf8(bytes) ?? brokenUtf8(bytes) ?? new TextDecoder('gb18030').decode(bytes);
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without its mark: known by its digits and blanks, whose other byte is zero as in no other text. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const counts = { 'utf-16le': 0, 'utf-16be': 0 };
  const end = Math.min(bytes.length, PRESCAN) - 1;
  for (let at = 0; at < end; at += 2) {
    const [one = 0, other = 0] = bytes.subarray(at, at + 2);
    if (other === 0 && isDigitOrBlank(one)) counts['utf-16le']++;
    if (one === 0 && isDigitOrBlank(other)) counts['utf-16be']++;
  }
  const { 'utf-16le': little, 'utf-16be': big } = counts;
  if (Math.max(little, big) * 100 < end) return undefined;
  if (little > 10 * big) return 'utf-16le';
  return big > 10 * little ? 'utf-16be' : undefined;
}

const isDigitOrBlank = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) || byte === 0x20 || byte === 0x0a || byte === 0x0d;

function decoderFor(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(/^gb/iu.test(label) ? 'gb18030' : label);
  } catch {
    return undefined; // A label that no browser knows is ignored, as browsers ignore it.
  }
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined; // Not UTF-8: the caller tries the next encoding.
  }
}

/** UTF-8 with a character cut in two here and there; text in GB18030 breaks at every other one. */
function brokenUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  const whole = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return broken * 20 < whole ? text : undefined;
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
