import { describe, expect, it } from 'vitest';
import { scopeOf } from '../../../../src/reading/identity/scope.js';

describe('whose figures a report gives', () => {
  it.each([
    [
      '综合2017年度丽水市各县(市、区)政府和市级各部门的政府信息公开年度工作报告,本报告编制而成。',
      'aggregate_region',
    ],
    ['本报告汇总全市各级行政机关的数据。', 'aggregate_region'],
    ['本报告数据包括本行政区域内所有编制主体的情况。', 'aggregate_region'],
    ['本报告所列数据含下属单位。', 'aggregate_system'],
    ['本报告数据汇总了局机关及所属事业单位的情况。', 'aggregate_system'],
    ['本报告所列数据不含下属单位。', 'own_body'],
    ['本报告数据仅统计本机关。', 'own_body'],
    ['本报告仅反映以县人民政府(含县政府办公室)名义开展工作的情况。', 'own_government'],
    ['本报告数据包括下属单位;数据不包括乡镇。', 'aggregate_system'],
    ['全市各级行政机关认真落实条例。', undefined],
    ['本机关主动公开信息20条。', undefined],
    ['本报告包括总体情况、主动公开政府信息情况等六个部分。', undefined],
    ['本报告数据汇总全市各部门情况。本报告数据仅统计本机关。', undefined],
    ['', undefined],
  ])('%s', (line, scope) => {
    expect(scopeOf('', [line])).toBe(scope);
  });

  it('is said by a remark behind the title', () => {
    expect(scopeOf('永康市2021年政府信息公开工作年度报告(汇总)', [])).toBe('aggregate_region');
    expect(scopeOf('永康市教育局2021年政府信息公开工作年度报告(含下属单位)', [])).toBe(
      'aggregate_system',
    );
    expect(scopeOf('永康市教育局2021年政府信息公开工作年度报告(含图解)', [])).toBeUndefined();
  });
});
