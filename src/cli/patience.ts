/**
 * @file How long a file may take: by the processor time that is spent on it, so that nothing is given up
 * because the machine is busy with something else.
 */
import type { Worker } from 'node:worker_threads';

/** In milliseconds. A report takes a tenth of a second; a file that takes this long holds something else. */
const MOST_PROCESSOR_TIME = 3000;
/** How often is looked, in milliseconds. */
const INTERVAL = 50;
/** In milliseconds. So long a thread waits only for what never comes, such as a file on a dead disk. */
const LONGEST_WAIT = 60_000;

/** What is known of the thread that reads, both in milliseconds since some time. */
export interface Spent {
  readonly processor: number;
  /** Time in which it had nothing to do but wait. */
  readonly waiting: number;
}

/**
 * What a thread has spent so far. The processor time is that of this process: the thread's and that of the
 * helpers of its engine; whoever waits for it takes next to none. (Up to version 22 of Node a thread can be
 * asked for its own only from within.)
 */
export const spentBy =
  (thread: Worker): (() => Spent) =>
  () => {
    const { user, system } = process.cpuUsage();
    return {
      processor: (user + system) / 1000,
      waiting: thread.performance.eventLoopUtilization().idle,
    };
  };

/** Watches over one file. */
export class Patience {
  readonly #spent: () => Spent;
  readonly #timer: NodeJS.Timeout;
  #begun: Spent | undefined;

  /** @param giveUp called, with the reason, when the file has taken too much */
  constructor(spent: () => Spent, giveUp: (reason: string) => void) {
    this.#spent = spent;
    this.#timer = setInterval(() => {
      if (!this.#begun) return;
      const { processor, waiting } = spent();
      if (processor - this.#begun.processor > MOST_PROCESSOR_TIME) giveUp(TOO_LONG);
      else if (waiting - this.#begun.waiting > LONGEST_WAIT) giveUp(STANDS_STILL);
    }, INTERVAL);
  }

  /** From here on the file is read; what went before was the start of its reader. */
  begin(): void {
    this.#begun = this.#spent();
  }

  /** The file has been read. */
  end(): void {
    clearInterval(this.#timer);
  }
}

const TOO_LONG = 'takes longer to read than any report does, so it was given up';
const STANDS_STILL = 'could not be read: nothing came of it for a minute';
