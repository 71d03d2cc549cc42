import { describe, expect, it } from 'vitest';
import { FORM_2019 } from '../../../src/forms/form2019.js';
import { FORM_2021 } from '../../../src/forms/form2021.js';
import { rewordedCase } from '../../fuzz/cases.js';
import { chanceFrom } from '../../render/random.js';
import { distance, isStillItself, lettersOf } from '../../render/wording/distance.js';
import { labelsOf } from '../../render/wording/labels.js';
import { type Reworded, rewordingFrom } from '../../render/wording/rewording.js';

const TABLES = ['proactive', 'requests', 'remedies'] as const;

describe('the distance of two labels', () => {
  it.each([
    ['规章', '规章', 0],
    ['结果维持', '结果纠正', 2],
    ['尚未审结', '尚末审结', 1],
    ['科研机构', '科研构机', 1],
    ['其他', '', 2],
    ['商业企业', '工商业企业', 1],
  ])('from %s to %s is %i', (one, other, far) => {
    expect(distance(one, other)).toBe(far);
    expect(distance(other, one)).toBe(far);
  });

  it('does not count enumerators and marks', () => {
    expect(lettersOf('（一）予以公开')).toBe('予以公开');
    expect(lettersOf('3.危及“三安全一稳定”')).toBe('危及三安全一稳定');
  });
});

describe('a reworded label', () => {
  it('is not one that lies between two labels', () => {
    expect(isStillItself('行政强可', '行政许可', ['行政强制'])).toBe(false);
    expect(isStillItself('行政许河', '行政许可', ['行政强制'])).toBe(true);
    expect(isStillItself('。', '规章', [])).toBe(false);
  });

  it.each([FORM_2019, FORM_2021])('stays nearer to its own than to any other ($id)', (form) => {
    for (const table of TABLES) {
      const labels = labelsOf(form, table);
      const changed: Reworded[] = [];
      const reword = rewordingFrom(chanceFrom(1), changed);
      for (let round = 0; round < 50; round++) for (const label of labels) reword(label, labels);
      expect(changed.length).toBeGreaterThan(labels.length * 4);
      for (const { label, printed } of changed) {
        const far = (other: string): number => distance(lettersOf(printed), lettersOf(other));
        const nearest = labels.toSorted((one, other) => far(one) - far(other))[0] ?? '';
        expect(lettersOf(nearest), printed).toBe(lettersOf(label));
      }
    }
  });

  it('says the unit of its figures as the form does', () => {
    const changed: Reworded[] = [];
    const reword = rewordingFrom(chanceFrom(2), changed);
    for (let round = 0; round < 300; round++) reword('本年收费金额（单位：万元）', []);
    expect(changed.length).toBeGreaterThan(10);
    for (const { printed } of changed) expect(printed).toMatch(/（单位：万元）$/u);
  });

  it('is about every eighth, and the same for the same seed', () => {
    const [one, again] = [rewordedCase(5), rewordedCase(5)];
    expect(one.html).toBe(again.html);
    expect(one.reworded.length).toBeGreaterThan(3);
    expect(one.reworded.length).toBeLessThan(40);
    expect(one.html).not.toBe(rewordedCase(6).html);
  });
});
