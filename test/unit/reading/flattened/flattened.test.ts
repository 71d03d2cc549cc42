import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../../src/capture/record.js';
import { FORM_2019 } from '../../../../src/forms/form2019.js';
import { FORM_2021 } from '../../../../src/forms/form2021.js';
import { readText } from '../../../../src/reading/markup/text.js';
import type { Report } from '../../../../src/report/report.js';
import { noScore, score } from '../../../fuzz/score.js';
import { FLATTENINGS, type Flattening, flatten } from '../../../render/flatten.js';
import { type TruthOptions, truthFrom } from '../../../render/truthFrom.js';

const KINDS: readonly TruthOptions[] = [
  {},
  { blanks: 1 },
  { blanks: 0.5, dashes: 0.3 },
  { blanks: 1, broken: 2 },
];

const read = (text: string): Report | undefined => {
  const recorded = recordOf(readText(text), { url: null, capturedAt: '2026-01-01T00:00:00Z' });
  return recorded.verdict === 'report' ? recorded.report : undefined;
};

/** All reports flattened this way, scored together. */
function readAll(flattening: Flattening) {
  const total = noScore();
  const silent: string[] = [];
  for (const form of [FORM_2019, FORM_2021])
    for (const [seed, options] of KINDS.entries()) {
      const truth = truthFrom(seed + 1, form, options);
      const report = read(flatten(truth, form, flattening));
      const faults = score(total, truth, report);
      silent.push(...faults.filter((fault) => fault.startsWith('SILENT')));
      expect(report?.form, `${flattening}, seed ${seed + 1}`).toBe(form.id);
    }
  return { total, silent };
}

describe('a report that lost its markup', () => {
  it.each(FLATTENINGS)('%s: no figure is silently wrong', (flattening) => {
    expect(readAll(flattening).silent).toEqual([]);
  });

  it.each(['tabs', 'tsv', 'pipes'] as const)('%s keep every cell where it was', (flattening) => {
    const { total } = readAll(flattening);
    expect(total.right).toBe(total.cells);
  });

  it('whose blanks were kept by nothing is read where no blank is', () => {
    const truth = truthFrom(1, FORM_2021);
    const total = noScore();
    expect(score(total, truth, read(flatten(truth, FORM_2021, 'lines')))).toEqual([]);
  });

  it('whose totals can stand in one place only has them recovered, the rest is ambiguous', () => {
    const text = `某市教育局2021年政府信息公开工作年度报告
三、收到和处理政府信息公开申请情况
申请人情况
自然人 | 法人或其他组织 | 总计
商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他
一、本年新收政府信息公开申请数量 | 3 | 4 | 7 | | | | | |
二、上年结转政府信息公开申请数量 | | | | | | | | |
三、本年度办理结果 | （一）予以公开 | 2 | 2 | | | | | |
（二）部分公开（区分处理的，只计这一情形，不计其他情形） | 1 | 2 | 3 | 4 | 5 | 6 | 21 | |`;
    const cells = read(text)?.cells ?? {};
    expect(cells['requests.new.total']).toMatchObject({ value: 7, status: 'recovered' });
    expect(cells['requests.new.natural_person']).toMatchObject({
      status: 'ambiguous',
      candidates: [3],
    });
    expect(cells['requests.new.business']?.candidates?.sort()).toEqual([3, 4]);
    expect(cells['requests.granted.total']).toMatchObject({ value: 2, status: 'recovered' });
    expect(cells['requests.carried_in.total']?.status).toBe('blank');
    expect(cells['requests.partial.legal_service']).toMatchObject({ value: 5, status: 'number' });
  });

  it('a sentence that mentions rows of the form is no table', () => {
    const text = `某市教育局2021年政府信息公开工作年度报告
一、总体情况
全年办理行政许可551件、行政处罚2件，行政强制0件，予以公开3件。
二、主动公开政府信息情况
无规章，行政许可见附件。
三、收到和处理政府信息公开申请情况
本年新收政府信息公开申请数量为5件。`;
    expect(read(text)?.form).toBe('narrative');
  });
});
