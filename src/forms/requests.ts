/** @file Table 三, the rows that the forms of 2019 and 2021 share, in their printed order. */
import type { Label, RequestRow } from './form.js';

/** 三、本年度办理结果 and the groups below it. */
export const RESULTS: Label = {
  id: 'results',
  zh: '三、本年度办理结果',
  en: 'III. Results of the year',
  keys: ['本年度办理结果', '本年办理结果'],
};
export const DENIED: Label = {
  id: 'denied',
  zh: '（三）不予公开',
  en: '(3) Denied',
  keys: ['不予公开'],
};
export const UNABLE: Label = {
  id: 'unable',
  zh: '（四）无法提供',
  en: '(4) Unable to provide',
  keys: ['无法提供'],
};
export const REJECTED: Label = {
  id: 'rejected',
  zh: '（五）不予处理',
  en: '(5) Not processed',
  keys: ['不予处理'],
};
export const OTHER_RESULTS: Label = {
  id: 'other',
  zh: '（六）其他处理',
  en: '(6) Otherwise handled',
  keys: ['其他处理', '其它处理'],
};

const top = (id: string, zh: string, en: string, keys: string[]): RequestRow => ({
  id,
  zh,
  en,
  keys,
  ancestors: [],
});
const result = (id: string, zh: string, en: string, keys: string[]): RequestRow => ({
  id,
  zh,
  en,
  keys,
  ancestors: [RESULTS],
});
/** A numbered row of a group, e.g. （三）不予公开 1.属于国家秘密. */
export const item = (
  group: Label,
  id: string,
  zh: string,
  en: string,
  keys: string[],
): RequestRow => ({ id: `${group.id}.${id}`, zh, en, keys, ancestors: [RESULTS, group] });

/** Rows 一 to （五）5. */
export const ROWS_BEFORE_OTHER: readonly RequestRow[] = [
  top('new', '一、本年新收政府信息公开申请数量', 'I. Requests received this year', [
    '本年新收政府信息公开申请数量',
    '本年新收政府信息公开申请',
    '本年新收申请数量',
  ]),
  top(
    'carried_in',
    '二、上年结转政府信息公开申请数量',
    'II. Requests carried over from last year',
    [
      '上年结转政府信息公开申请数量',
      '上年结转政府信息公开申请',
      '上年结转申请数量',
      '上年度结转政府信息公开申请数量',
    ],
  ),
  result('granted', '（一）予以公开', '(1) Granted', ['予以公开']),
  result(
    'partial',
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    '(2) Partially granted (where parts were separated, counted here only)',
    ['部分公开', '部分公开区分处理的…'],
  ),
  item(DENIED, 'state_secret', '1.属于国家秘密', '1. State secrets', ['属于国家秘密']),
  item(DENIED, 'law_prohibited', '2.其他法律行政法规禁止公开', '2. Disclosure prohibited by law', [
    '其他法律行政法规禁止公开',
    '其它法律行政法规禁止公开',
    '法律行政法规禁止公开',
  ]),
  item(
    DENIED,
    'three_securities',
    '3.危及“三安全一稳定”',
    '3. Endangering the three securities and stability',
    ['危及三安全一稳定'],
  ),
  item(DENIED, 'third_party', '4.保护第三方合法权益', '4. Lawful interests of third parties', [
    '保护第三方合法权益',
  ]),
  item(DENIED, 'internal_affairs', '5.属于三类内部事务信息', '5. Internal affairs', [
    '属于三类内部事务信息',
  ]),
  item(DENIED, 'process', '6.属于四类过程性信息', '6. Information of an ongoing process', [
    '属于四类过程性信息',
  ]),
  item(DENIED, 'enforcement_files', '7.属于行政执法案卷', '7. Enforcement files', [
    '属于行政执法案卷',
  ]),
  item(DENIED, 'admin_inquiry', '8.属于行政查询事项', '8. Administrative inquiries', [
    '属于行政查询事项',
  ]),
  item(UNABLE, 'not_held', '1.本机关不掌握相关政府信息', '1. Not held by this body', [
    '本机关不掌握相关政府信息',
  ]),
  item(UNABLE, 'needs_creation', '2.没有现成信息需要另行制作', '2. Would have to be created', [
    '没有现成信息需要另行制作',
  ]),
  item(UNABLE, 'unclear', '3.补正后申请内容仍不明确', '3. Still unclear after correction', [
    '补正后申请内容仍不明确',
  ]),
  item(REJECTED, 'petition', '1.信访举报投诉类申请', '1. Petitions and complaints', [
    '信访举报投诉类申请',
  ]),
  item(REJECTED, 'repeat', '2.重复申请', '2. Repeated requests', ['重复申请']),
  item(REJECTED, 'publication', '3.要求提供公开出版物', '3. Requests for publications', [
    '要求提供公开出版物',
  ]),
  item(
    REJECTED,
    'excessive',
    '4.无正当理由大量反复申请',
    '4. Excessive requests without just cause',
    ['无正当理由大量反复申请'],
  ),
  item(
    REJECTED,
    'reconfirmation',
    '5.要求行政机关确认或重新出具已获取信息',
    '5. Confirmation or reissue of information already obtained',
    ['要求行政机关确认或重新出具已获取信息', '要求行政机关确认或者重新出具已获取信息'],
  ),
];

/** Rows （七） and 四. */
export const ROWS_AFTER_OTHER: readonly RequestRow[] = [
  result('total', '（七）总计', '(7) Total', ['总计', '合计']),
  top('carried_out', '四、结转下年度继续办理', 'IV. Carried over to next year', [
    '结转下年度继续办理',
    '结转下年度',
    '结转下年继续办理',
  ]),
];
