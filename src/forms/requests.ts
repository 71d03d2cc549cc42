/** @file Table 三, the rows that the forms of 2019 and 2021 share, in their printed order. */
import type { Label, RequestRow } from './form.js';

/** The note in the corner of the table. */
export const BALANCE = '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和';
/** 三、本年度办理结果 and the groups below it. */
export const RESULTS: Label = {
  id: 'results',
  zh: '三、本年度办理结果',
  en: 'III. Results of the year',
};
export const DENIED: Label = {
  id: 'denied',
  zh: '（三）不予公开',
  en: '(3) Denied',
};
export const UNABLE: Label = {
  id: 'unable',
  zh: '（四）无法提供',
  en: '(4) Unable to provide',
};
export const REJECTED: Label = {
  id: 'rejected',
  zh: '（五）不予处理',
  en: '(5) Not processed',
};
export const OTHER_RESULTS: Label = {
  id: 'other',
  zh: '（六）其他处理',
  en: '(6) Otherwise handled',
};

const top = (id: string, zh: string, en: string, keys: string[] = []): RequestRow => ({
  id,
  zh,
  en,
  keys,
  ancestors: [],
});
const result = (id: string, zh: string, en: string, keys: string[] = []): RequestRow => ({
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
  keys: string[] = [],
): RequestRow => ({ id: `${group.id}.${id}`, zh, en, keys, ancestors: [RESULTS, group] });

/** Rows 一 to （五）5. */
export const ROWS_BEFORE_OTHER: readonly RequestRow[] = [
  top('new', '一、本年新收政府信息公开申请数量', 'I. Requests received this year'),
  top('carried_in', '二、上年结转政府信息公开申请数量', 'II. Requests carried over from last year'),
  result('granted', '（一）予以公开', '(1) Granted'),
  result(
    'partial',
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    '(2) Partially granted (where parts were separated, counted here only)',
  ),
  item(DENIED, 'state_secret', '1.属于国家秘密', '1. State secrets'),
  item(DENIED, 'law_prohibited', '2.其他法律行政法规禁止公开', '2. Disclosure prohibited by law'),
  item(
    DENIED,
    'three_securities',
    '3.危及“三安全一稳定”',
    '3. Endangering the three securities and stability',
  ),
  item(DENIED, 'third_party', '4.保护第三方合法权益', '4. Lawful interests of third parties'),
  item(DENIED, 'internal_affairs', '5.属于三类内部事务信息', '5. Internal affairs'),
  item(DENIED, 'process', '6.属于四类过程性信息', '6. Information of an ongoing process'),
  item(DENIED, 'enforcement_files', '7.属于行政执法案卷', '7. Enforcement files'),
  item(DENIED, 'admin_inquiry', '8.属于行政查询事项', '8. Administrative inquiries'),
  item(UNABLE, 'not_held', '1.本机关不掌握相关政府信息', '1. Not held by this body'),
  item(UNABLE, 'needs_creation', '2.没有现成信息需要另行制作', '2. Would have to be created'),
  item(UNABLE, 'unclear', '3.补正后申请内容仍不明确', '3. Still unclear after correction'),
  item(REJECTED, 'petition', '1.信访举报投诉类申请', '1. Petitions and complaints'),
  item(REJECTED, 'repeat', '2.重复申请', '2. Repeated requests'),
  item(REJECTED, 'publication', '3.要求提供公开出版物', '3. Requests for publications'),
  item(
    REJECTED,
    'excessive',
    '4.无正当理由大量反复申请',
    '4. Excessive requests without just cause',
  ),
  item(
    REJECTED,
    'reconfirmation',
    '5.要求行政机关确认或重新出具已获取信息',
    '5. Confirmation or reissue of information already obtained',
  ),
];

/** Rows （七） and 四. */
export const ROWS_AFTER_OTHER: readonly RequestRow[] = [
  // Many reports print 合计.
  result('total', '（七）总计', '(7) Total', ['合计']),
  top('carried_out', '四、结转下年度继续办理', 'IV. Carried over to next year'),
];
