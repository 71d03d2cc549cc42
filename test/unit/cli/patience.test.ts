import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Patience } from '../../../src/cli/patience.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Course {
  readonly seconds: number;
  /** The share of its time in which the thread had a processor, and in which it waited for something. */
  readonly working?: number;
  readonly waiting?: number;
}

/** Why a file was given up whose reading took this course. */
function watched({ seconds, working = 0, waiting = 0 }: Course): string[] {
  // The start of the reader, which is not the file's.
  const spent = { processor: 2500, waiting: 50_000 };
  const reasons: string[] = [];
  const patience = new Patience(
    () => ({ ...spent }),
    (reason) => {
      patience.end();
      reasons.push(reason);
    },
  );
  vi.advanceTimersByTime(1000);
  patience.begin();
  for (let ms = 0; ms < seconds * 1000; ms += 10) {
    spent.processor += 10 * working;
    spent.waiting += 10 * waiting;
    vi.advanceTimersByTime(10);
  }
  patience.end();
  return reasons;
}

describe('a file', () => {
  it('is given up when it has taken 3 seconds of processor time', () => {
    expect(watched({ seconds: 2.9, working: 1 })).toEqual([]);
    expect(watched({ seconds: 3.2, working: 1 })).toEqual([
      expect.stringContaining('longer to read than any report'),
    ]);
  });

  it('may take minutes where the machine is busy with something else', () => {
    expect(watched({ seconds: 100, working: 0.029 })).toEqual([]);
    expect(watched({ seconds: 120, working: 0.029 })).toHaveLength(1);
    expect(watched({ seconds: 600 })).toEqual([]);
  });

  it('that its reader waits for without end is given up after a minute', () => {
    expect(watched({ seconds: 59, waiting: 1 })).toEqual([]);
    expect(watched({ seconds: 61, waiting: 1 })).toEqual([
      expect.stringContaining('nothing came of it'),
    ]);
  });
});
