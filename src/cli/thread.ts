/** @file The thread that files are read in; `reader.ts` starts it. */
import { parentPort } from 'node:worker_threads';
import { type FileRequest, parseFile } from './parse.js';

parentPort?.on('message', async ({ input, now }: FileRequest) => {
  parentPort?.postMessage(await parseFile(input, now));
});
