/** @file The bytes of a saved page as text, in the encoding that the page declares. */

/** How far into a page browsers look for its encoding; saved pages put comments in front of it. */
const PRESCAN = 4096;
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu;

/**
 * Decodes a page: byte order mark, then the declared encoding, then UTF-8 if the bytes are valid
 * UTF-8, and GB18030 (which includes GB2312 and GBK) otherwise.
 */
export function decodePage(bytes: Uint8Array): string {
  const declared = markOf(bytes) ?? DECLARED.exec(latin1(bytes.subarray(0, PRESCAN)))?.[1];
  if (declared) {
    const decoder = decoderFor(declared);
    // A page saved by an editor often keeps a declaration that is no longer true. Chinese text in
    // another encoding is hardly ever valid UTF-8 by chance.
    const text =
      strictUtf8(bytes) ?? (decoder?.encoding === 'utf-8' ? undefined : decoder?.decode(bytes));
    if (text !== undefined) return text;
  }
  return strictUtf8(bytes) ?? new TextDecoder('gb18030').decode(bytes);
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

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

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
