import { describe, expect, it } from 'vitest';
import {
  codesInAddress,
  codesInIndex,
  isOrganisationCode,
  isUscc,
} from '../../../../src/reading/identity/organisationCode.js';
import { siteCode } from '../../../../src/reading/identity/siteCode.js';

const PUBLISHED = [
  '113325000026455663',
  '11370812004339255B',
  '12620600MB0523338C',
  '11341702486344515H',
];

describe('a 统一社会信用代码', () => {
  it.each(PUBLISHED)('%s is one', (code) => {
    expect(isUscc(code)).toBe(true);
    expect(isOrganisationCode(code.slice(8, 17))).toBe(true);
  });

  it.each(PUBLISHED)('%s is none with any one digit changed', (code) => {
    for (let place = 0; place < 17; place++) {
      const other = code.charAt(place) === '1' ? '2' : '1';
      expect(isUscc(code.slice(0, place) + other + code.slice(place + 1))).toBe(false);
    }
  });

  it.each(['', '11332500002645566', '1133250000264556633', '11332500002645566I', '０'.repeat(18)])(
    '%j is none',
    (code) => {
      expect(isUscc(code)).toBe(false);
    },
  );
});

describe('an index number', () => {
  it.each([
    ['11370812004339255B/2020-22849', { uscc: '11370812004339255B' }],
    ['12620600MB0523338C/2025-04735', { uscc: '12620600MB0523338C' }],
    ['11341702486344515H/202110-00013', { uscc: '11341702486344515H' }],
    ['116223010139324488/2009-00021', { uscc: '116223010139324488' }],
    ['1133068200259085XF/2015-28256', { uscc: '1133068200259085XF' }],
    ['000014349/2017-00110', { organisationCode: '000014349' }],
    ['014416330/2018-04736', { organisationCode: '014416330' }],
    ['01441633-0/2018-04736', { organisationCode: '014416330' }],
    ['kysrmzf/2026-00017', {}],
    ['00000001/2018-00042', {}],
    ['035210000/2025-00016', {}],
    ['000000000/2025-00016', {}],
    ['1133000020240013X/2025-00017', {}],
    ['', {}],
  ])('%s says %j', (index, codes) => {
    expect(codesInIndex(index)).toEqual(codes);
  });
});

describe('an address', () => {
  it.each([
    [
      'http://www.lishui.gov.cn/module/xxgk/xxgkAnnualReport.jsp?fbtime=2017&area=113325000026455663',
      { uscc: '113325000026455663' },
    ],
    ['http://a.gov.cn/x.jsp?area=113325000026455663&fbtime=2017', { uscc: '113325000026455663' }],
    ['http://a.gov.cn/x.jsp?area=113325000026455664', {}],
    ['http://a.gov.cn/x.jsp?area=1133250000264556631', {}],
    ['http://a.gov.cn/113325000026455663.html', {}],
    ['', {}],
  ])('%s says %j', (address, codes) => {
    expect(codesInAddress(address)).toEqual(codes);
  });
});

describe('a 政府网站标识码', () => {
  it.each([
    ['3418020037', '3418020037'],
    ['1304000009', '1304000009'],
    ['3100000087', '3100000087'],
    [' 3590000001 ', '3590000001'],
    ['bm01000001', 'bm01000001'],
    ['N000000672', undefined],
    ['0000000000', undefined],
    ['341802003', undefined],
    ['', undefined],
  ])('%j is %s', (printed, code) => {
    expect(siteCode(printed)).toBe(code);
  });
});
