/** @file Files read in a thread of its own, so that none of them can hang or break the command. */
import { Worker } from 'node:worker_threads';
import type { FileRequest, ParsedFile } from './parse.js';
import { Patience, spentBy } from './patience.js';

/** More than the largest file that is read needs. */
const MEMORY_MB = 1536;

/** What the thread says: that it takes up a file, then what it made of it. */
export type ThreadMessage = 'begun' | ParsedFile;

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
      patience.end();
      thread.off('message', onMessage).off('exit', onExit).off('error', onError);
      resolve(answer);
    };
    const patience = new Patience(spentBy(thread), settle);
    const onMessage = (message: ThreadMessage): void =>
      message === 'begun' ? patience.begin() : settle(message);
    const onExit = (): void => settle('could not be read: its reader stopped without an answer');
    const onError = (error: NodeJS.ErrnoException): void =>
      settle(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? 'takes more memory to read than any report does'
          : `could not be read, which is a fault in gouji: ${error.message}`,
      );
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
    thread.postMessage(request);
  });
}
