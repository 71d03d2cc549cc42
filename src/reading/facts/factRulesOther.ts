/** @file Rules for 规范性文件 (条例 第二十条（一）) and the 信息处理费 (国办函〔2020〕109号). */
import { CASES, type FactRule, type ListWord, says, YUAN } from './factRule.js';
import { COUNTED, END, IS, N, NORMATIVE, PLAIN, STOP } from './factWords.js';
import { ANY_FIGURE, MONEY } from './statedFigures.js';

const DOCUMENTS = ['件', '份', '个', '项', '部'];
/** The last thing counted before is 规范性文件, not 规章. */
const OF_NORMATIVE = /规范性文件(?:(?!规章|法规|文件|公文|方案|制度|政策).)*$/u;
/** Made for another body, or only put on a website. */
const NOT_ISSUED = /(?:名义|代拟|公开|发布|公布|清理|梳理|起草|参与|审查|审核|备案|解读|上传)$/u;
const ALONE = `(?<!(?:和|及|或|与|/|修改|修订|继续|保留|(?<!${ANY_FIGURE})、))`;
const PHRASE = `(?<=^|[,;:(]|${ANY_FIGURE}[、和及]|其中|本年|本年度|全年|共)`;

const VERBS = [
  ['normative_documents.issued', '(?:新)?(?:制发|制定印发|制定出台|制定发布|制定|印发|出台)'],
  ['normative_documents.repealed', '(?:宣布)?(?:失效)?废止'],
  ['normative_documents.in_force', '现行有效'],
] as const;

const normative = VERBS.flatMap(([id, verb]): FactRule[] => {
  const rule = { ids: [id], units: DOCUMENTS, needs: ['规范性文件'], unless: NOT_ISSUED } as const;
  const verbIs = `${ALONE}${verb}(?:了|的)?`;
  return [
    // 制发行政规范性文件3件 · 规范性文件现行有效12件 · 废止1件规范性文件
    { ...rule, pattern: says(`${verbIs}${NORMATIVE}${IS}${N}${END}`) },
    { ...rule, pattern: says(`${NORMATIVE}(?:本年度?|全年|新|共)*${verb}${IS}${N}${END}`) },
    { ...rule, pattern: says(`${verbIs}${COUNTED}${NORMATIVE}${END}`) },
    // 制发规范性文件3件，废止1件
    { ...rule, after: OF_NORMATIVE, pattern: says(`${PHRASE}${verb}(?:了)?${IS}${N}${END}`) },
    // 未制发规章和规范性文件
    {
      ...rule,
      value: 0,
      pattern: says(
        `(?:未|没有|无)(?:曾)?${verb}(?:过)?(?:任何)?(?:规章(?:和|、|及|或))?${NORMATIVE}(?:的?情况)?${STOP}`,
      ),
    },
  ];
});

const FEE = '(?:政府|政务)?(?:信息)?(?:公开)?信息处理费用?';
const OF_REQUESTS = '(?:依申请(?:公开|提供)?)?(?:政府信息公开)?(?:政府信息)?的?';
const NOTICE = '(?:信息处理费)?(?:收费|缴费)通知书?';
const amount = `(?<n>${MONEY}|[\\uf400-\\uf7ff])`;
const notices = { ids: ['fees.notices'], units: CASES, needs: ['通知'] } as const;
const notified = { ids: ['fees.notified_yuan'], units: YUAN, needs: ['金额'] } as const;
const collected = { ids: ['fees.collected_yuan'], units: YUAN, needs: ['费', '收'] } as const;

const fees: readonly FactRule[] = [
  // 发出收费通知2件，总金额为1200元，实际收取的总金额为1000元
  { ...notices, pattern: says(`(?:发出|送达|作出|下达)的?${NOTICE}${IS}${N}${END}`) },
  { ...notices, pattern: says(`(?:发出|送达|作出|下达)${COUNTED}${NOTICE}${END}`) },
  {
    ...notices,
    value: 0,
    pattern: says(`(?:未|没有|无)(?:发出|送达|作出|下达)过?${NOTICE}${STOP}`),
  },
  {
    ...notified,
    after: /收费通知|缴费通知/u,
    unless: /(?:实际|实收|已)[^,;]{0,6}$/u,
    pattern: says(`(?<=^|[,;:、和及])(?:通知)?(?:收费)?总?金额共?计?[为是:]?${amount}${END}`),
  },
  {
    ...collected,
    after: /信息处理费|收费通知/u,
    pattern: says(
      `(?:实际收取|实收)的?(?:${FEE})?的?(?:总)?(?:金额|费用)?共?计?[为是:]?${amount}${END}`,
    ),
  },
  {
    ...collected,
    unless: /(?:应|拟|通知|未)$/u,
    pattern: says(
      `收取${OF_REQUESTS}${FEE}的?(?:总)?(?:金额|总额)?共?计?[为是达:]?${amount}${END}`,
    ),
  },
  // 未收取信息处理费 · 无收取信息处理费情况 · 没有产生信息处理费
  {
    ...collected,
    value: 0,
    pattern: says(
      `(?:(?:未|没有|无|不存在)(?:实际)?(?:向申请人)?(?:收取|产生|发生|涉及|出现)过?(?:任何)?|没有|(?<![有毫并])无)${OF_REQUESTS}(?:收取)?${FEE}的?(?:收取|收费)?(?:情况|事项|情形)?${STOP}`,
    ),
  },
  // 收取信息处理费情况：无
  {
    ...collected,
    value: 0,
    pattern: says(`${FEE}(?:收取|收费)?(?:的?情况)?(?::|为)[无零]${STOP}`),
  },
  {
    ...collected,
    value: 0,
    topic: 'requests',
    pattern: says(`(?:未|没有)(?:[对向]${PLAIN}{1,24}?)?收取(?:过)?任何(?:费用|信息处理费)${STOP}`),
  },
];

export const OTHER_RULES: readonly FactRule[] = [...normative, ...fees];

export const NORMATIVE_WORDS: readonly ListWord[] = VERBS.map(([id, verb]) => [
  `${verb}(?:件数|数量|数)?`,
  id,
]);

export const FEE_WORDS: readonly ListWord[] = [
  ['(?:实际收取|实收)的?(?:信息处理费)?的?(?:总)?金额', 'fees.collected_yuan'],
  ['(?:发出)?的?收费通知(?:书)?的?(?:件数|数量|数)', 'fees.notices'],
  ['(?:收费)?总金额', 'fees.notified_yuan'],
];
