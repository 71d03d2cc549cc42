/** @file Files read in a thread of its own, so that none of them can hang or break the command. */
import { Worker } from 'node:worker_threads';
import type { FileRequest, ParsedFile } from './parse.js';

/** A report takes a tenth of a second; a file that takes this long holds something else. */
const PATIENCE_MS = 3000;
/** More than the largest file that is read needs. */
const MEMORY_MB = 1536;

/** Reads files one after the other. A file that takes too long or too much memory is given up. */
export class FileReader {
  #thread: Worker | undefined;

  async read(input: string, now: Date): Promise<ParsedFile> {
    const failed = (error: string): ParsedFile => ({ input, report: null, error });
    this.#thread ??= newThread();
    const thread = this.#thread;
    const answer = await answerOf(thread, { input, now });
    if (typeof answer !== 'string') return answer;
    this.#thread = undefined;
    // What a thread that was given up still reports concerns nobody.
    thread.on('error', () => undefined);
    await thread.terminate();
    return failed(`${input} ${answer}.`);
  }

  async close(): Promise<void> {
    await this.#thread?.terminate();
  }
}

/** `thread.mjs` lies beside the command; see `buildCommand`. */
const newThread = (): Worker =>
  new Worker(new URL('./thread.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });

/** What the thread makes of a file, or in words why it made nothing of it. */
function answerOf(thread: Worker, request: FileRequest): Promise<ParsedFile | string> {
  return new Promise((resolve) => {
    const settle = (answer: ParsedFile | string): void => {
      clearTimeout(timer);
      thread.off('message', settle).off('exit', onExit).off('error', onError);
      resolve(answer);
    };
    const onExit = (): void => settle('could not be read: its reader stopped without an answer');
    const onError = (error: NodeJS.ErrnoException): void =>
      settle(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? 'takes more memory to read than any report does'
          : `could not be read, which is a fault in gouji: ${error.message}`,
      );
    const timer = setTimeout(() => settle(TOO_LONG), PATIENCE_MS);
    thread.on('message', settle).on('error', onError).on('exit', onExit);
    thread.postMessage(request);
  });
}

const TOO_LONG = 'takes longer to read than any report does, so it was given up';
