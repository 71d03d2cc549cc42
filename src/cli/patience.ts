/**
 * @file How long a file may take: by the processor time that is spent on it, so that nothing is given up
 * because the machine is busy with something else.
 */

/** In milliseconds. A report takes a tenth of a second; a file that takes this long holds something else. */
const MOST_PROCESSOR_TIME = 3000;
/** How often is looked, in milliseconds. */
const INTERVAL = 50;
/** Looks after which a file that takes no processor time at all, such as one on a dead disk, is given up. */
const MOST_IDLE_LOOKS = 1200;
/** Milliseconds between two looks that the looking itself may take. */
const IDLE = 1;

/**
 * The processor time of this process, in milliseconds: that of the thread that reads, and of the helpers
 * of its engine. Whoever waits for the thread takes next to none. (A thread can be asked for its own time
 * only from within, or in versions of Node after 20.)
 */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Watches over one file. */
export class Patience {
  readonly #time: () => number;
  readonly #timer: NodeJS.Timeout;
  #begun: number | undefined;
  #last: number;
  #idle = 0;

  /**
   * @param giveUp called, with the reason, when the file has taken too much
   * @param time the processor time so far, in milliseconds
   */
  constructor(giveUp: (reason: string) => void, time = processorTime) {
    this.#time = time;
    this.#last = time();
    this.#timer = setInterval(() => {
      const now = time();
      this.#idle = now - this.#last < IDLE ? this.#idle + 1 : 0;
      this.#last = now;
      if (this.#begun !== undefined && now - this.#begun > MOST_PROCESSOR_TIME) giveUp(TOO_LONG);
      else if (this.#idle >= MOST_IDLE_LOOKS) giveUp(STANDS_STILL);
    }, INTERVAL);
  }

  /** From here on the file is read; what went before was the start of its reader. */
  begin(): void {
    this.#begun = this.#time();
  }

  /** The file has been read. */
  end(): void {
    clearInterval(this.#timer);
  }
}

const TOO_LONG = 'takes longer to read than any report does, so it was given up';
const STANDS_STILL = 'could not be read: nothing came of it for a minute';
