/** @file gzip through the streams that every browser and Node have. */

async function through(
  bytes: BlobPart,
  transform: CompressionStream | DecompressionStream,
): Promise<ArrayBuffer> {
  return new Response(new Blob([bytes]).stream().pipeThrough(transform)).arrayBuffer();
}

/** The text, compressed. */
export async function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await through(text, new CompressionStream('gzip')));
}

/** The text that was compressed. */
export async function gunzip(bytes: Uint8Array): Promise<string> {
  const copy = new Uint8Array(bytes);
  return new TextDecoder().decode(await through(copy, new DecompressionStream('gzip')));
}
