import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Patience } from '../../../src/cli/patience.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Why a file was given up in this many seconds, of each of which it had this share of a processor. */
function watched({ seconds, share, beforehand = 0 }: Record<string, number> & { share: number }) {
  let time = 0;
  const reasons: string[] = [];
  const patience = new Patience(
    (reason) => {
      patience.end();
      reasons.push(reason);
    },
    () => time,
  );
  time += beforehand;
  patience.begin();
  for (let ms = 0; ms < (seconds ?? 0) * 1000; ms += 10) {
    time += 10 * share;
    vi.advanceTimersByTime(10);
  }
  patience.end();
  return reasons;
}

describe('a file', () => {
  it('is given up when it has taken 3 seconds of processor time', () => {
    expect(watched({ seconds: 2.9, share: 1 })).toEqual([]);
    expect(watched({ seconds: 3.2, share: 1 })).toEqual([
      expect.stringContaining('longer to read than any report'),
    ]);
  });

  it('may take minutes where the machine is busy with something else', () => {
    expect(watched({ seconds: 100, share: 0.029 })).toEqual([]);
    expect(watched({ seconds: 120, share: 0.029 })).toHaveLength(1);
  });

  it('is not charged with the start of its reader', () => {
    expect(watched({ seconds: 2.9, share: 1, beforehand: 2500 })).toEqual([]);
  });

  it('of which nothing comes and on which no time is spent is given up after a minute', () => {
    expect(watched({ seconds: 59, share: 0 })).toEqual([]);
    expect(watched({ seconds: 61, share: 0 })).toEqual([
      expect.stringContaining('nothing came of it'),
    ]);
    expect(watched({ seconds: 61, share: 0.001 })).toHaveLength(1);
  });
});
