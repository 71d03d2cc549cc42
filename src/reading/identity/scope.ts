/**
 * @file Whose figures a report gives: the body's own, or those of its region or its system as well
 * (区分报告范围; domain.md §1, 重庆市 notice implementing 国办公开办函〔2019〕60号).
 */

import type { Scope } from '../../report/constants.js';

/** A sentence that speaks of the report or of its figures, not of the work in general. */
const ABOUT_FIGURES =
  /本(?:年度)?报告|年度报告|报告(?:中|所列|内容|范围)|所列数据|数据|统计(?:范围|口径|对象)/u;

const LEVEL = '[省市区县州盟旗镇乡]';
const GATHER = '(?:汇总|综合|合并|涵盖|包括|包含|覆盖|含|范围(?:为|是|:)|反映)';

/** Beyond doubt only: each names both the gathering, or its absence, and whom it covers. */
const WORDINGS: readonly (readonly [Scope, RegExp])[] = [
  [
    'own_body',
    /(?:不含|不包括|不包含|未包括|未含)[^,;。]{0,12}(?:下属|所属|直属|二级)[^,;。]{0,4}(?:单位|机构|部门)/u,
  ],
  [
    'own_body',
    /(?:仅|只)(?:统计|包括|包含|含|反映|为|限)[^,;。]{0,8}(?:本(?:机关|单位|部门|局|委|办|厅|镇|街道)|[局委厅]机关)(?!及|和|、)/u,
  ],
  [
    'own_body',
    /(?:数据|范围|口径)(?:均)?(?:为|是|:)(?:本(?:机关|单位|部门|局|委)|[局委厅]机关)(?:的|本级|数据|$)/u,
  ],
  [
    'own_government',
    /(?:仅|只)[^,;。]{0,8}以?[^,;。]{0,8}(?:人民)?政府(?:\(?(?:含|及|和|、)[^,;。]{0,8}办公[室厅]\)?)?(?:本级|名义)/u,
  ],
  [
    'own_government',
    /以[^,;。]{0,12}(?:人民)?政府(?:\(?(?:含|及|和|、)[^,;。]{0,10}办公[室厅]\)?)?名义[^,;。]{0,30}(?:情况|数据)/u,
  ],
  [
    'aggregate_system',
    new RegExp(
      `${GATHER}[^,;。]{0,16}(?:(?:下属|所属|直属|二级)[^,;。]{0,6}(?:单位|机构|部门)|(?:本|全)系统)`,
      'u',
    ),
  ],
  ['aggregate_system', /(?:本|全(?:[省市区县州])?[^,;。]{0,6})系统[^,;。]{0,10}(?:汇总|合计)/u],
  [
    'aggregate_region',
    new RegExp(
      `${GATHER}[^;。]{0,30}(?:本行政区域|全${LEVEL}(?:各|所有|范围|行政机关|政府)|各(?:级|县|区|市|乡镇?|镇|街道)[^,;。]{0,16}(?:政府|部门|机关|单位|街道|镇)|各有关部门)`,
      'u',
    ),
  ],
  [
    'aggregate_region',
    new RegExp(
      `全${LEVEL}(?:各级|各|所有)[^,;。]{0,16}(?:机关|部门|单位|街道)[^;。]{0,24}(?:汇总|数据|合计)`,
      'u',
    ),
  ],
];

/** 不包括下属单位 must not be read as 包括下属单位. */
const NEGATED = /(?:不|未|没有)(?:予)?(?:汇总|综合|合并|涵盖|包括|包含|覆盖|含)[^,;。]{0,30}/gu;

/**
 * The scope that the report states; undefined where it states none, or several.
 *
 * @param title of the report: 年度报告（汇总）, 年度报告（含下属单位）
 * @param lines of the report, without blanks
 */
export function scopeOf(title: string, lines: readonly string[]): Scope | undefined {
  const stated = new Set<Scope>();
  const remark = /\(([^()]{2,20})\)\s*$/u.exec(title)?.[1] ?? '';
  if (/^(?:汇总|全[省市区县](?:汇总)?|区域汇总)$/u.test(remark)) stated.add('aggregate_region');
  if (/^含(?:下属|所属|直属)(?:事业)?单位$/u.test(remark)) stated.add('aggregate_system');
  for (const line of lines.filter((one) => ABOUT_FIGURES.test(one)))
    for (const sentence of line.split(/[。;]/u)) {
      if (!ABOUT_FIGURES.test(sentence)) continue;
      for (const scope of scopesIn(sentence)) stated.add(scope);
    }
  const [only] = stated;
  return stated.size === 1 ? only : undefined;
}

function scopesIn(sentence: string): Scope[] {
  const affirmed = sentence.replace(NEGATED, '');
  return WORDINGS.filter(([scope, wording]) =>
    wording.test(scope.startsWith('own') ? sentence : affirmed),
  ).map(([scope]) => scope);
}
