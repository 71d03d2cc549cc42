/** @file The thread that files are read in; `reader.ts` starts it. */
import { parentPort } from 'node:worker_threads';
import { type FileRequest, parseFile } from './parse.js';
import type { ThreadMessage } from './reader.js';

const say = (message: ThreadMessage): void => parentPort?.postMessage(message);

parentPort?.on('message', async ({ input, now }: FileRequest) => {
  say('begun');
  say(await parseFile(input, now));
});
