import { describe, expect, it } from 'vitest';
import { periodIn, periodYearIn } from '../../../../src/reading/identity/period.js';

describe('the statistics period', () => {
  it.each([
    ['本报告所列数据的统计期限自2021年1月1日起至12月31日止。', 2021],
    ['统计期限为2021年1月1日至2021年12月31日。', 2021],
    ['数据统计期限为2022年度。', 2022],
    ['本报告中所列数据的统计时限为自2010年1月1日起至2009年12月31日止', 2010],
    ['统计期限为2021年12月31日24时至2022年12月31日24时。', 2022],
    ['本报告的数据自2021年1月1日起至2021年12月31日止。', 2021],
    ['所列数据统计截至2021年12月31日。', 2021],
  ])('is read out of %s', (line, year) => {
    expect(periodYearIn([line])).toBe(year);
  });

  it.each([
    '政务公开主题宣传期间（2022年5月15日至5月21日）开展活动。',
    '征求意见时间：2022年3月1日至2022年3月31日。',
    '试点工作期限为2021年7月1日至2023年6月30日。',
    '统计口径与2021年度报告一致。',
    '数据按照2021年1月1日起施行的《办法》统计。',
    '网站数据自2021年1月1日起全部迁移。',
    '法律顾问聘期自2021年1月1日至2023年12月31日。',
    '与上年同期（2021年1月1日至12月31日）相比，增加3件。',
  ])('is no other span of time: %s', (line) => {
    expect(periodYearIn([line])).toBeUndefined();
    expect(periodIn([line])).toBeUndefined();
  });

  it('has both its days', () => {
    expect(periodIn(['统计期限自2021年1月1日起至11月30日止'])).toEqual({
      from: '2021-01-01',
      to: '2021-11-30',
    });
  });
});
