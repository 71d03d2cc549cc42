/** @file F5, G1, G2: fees. 国办函〔2020〕109号 sets the 信息处理费, its steps and its notices. */
import type { Fact } from '../../report/fact.js';
import type { Finding } from '../../report/finding.js';
import { type Check, type Checkable, finding } from '../checkable.js';
import { quoted } from '../narrative/quote.js';

export const FEES: Check = {
  id: 'F5, G1, G2',
  run: (report) => [...perhapsYuan(report), ...unmentioned(report), ...tariff(report)],
};

const SMALL = /(?:镇|乡|街道|苏木)(?:人民政府|政府|办事处)?$/u;
/** 万元; no township takes a hundred million yuan in fees. */
const TOO_MUCH = 10_000;
const FEES_CELL = 'proactive.fees.amount';

/** F5: 元 in a column of 万元. */
function perhapsYuan({ agency: { name }, cells }: Checkable): Finding[] {
  const amount = cells[FEES_CELL]?.value ?? 0;
  if (name === null || !SMALL.test(name) || amount < TOO_MUCH) return [];
  const message = {
    zh: `“行政事业性收费”为${amount}万元，对乡镇、街道来说过大，可能以元为单位填写。`,
    en: `Administrative fees of ${amount} (10,000 yuan) are too much for a township; the figure may be in yuan.`,
  };
  return [finding('warning', 'fees.unit', 'fees', message, { cells: [FEES_CELL], actual: amount })];
}

const UNPAID = 'requests.other.unpaid.total';
const MENTION = /收费|缴费|费用|处理费/u;

/** G1: who was not paid must have sent notices, and 六 has to report them. */
function unmentioned({ cells, sections }: Checkable): Finding[] {
  const unpaid = cells[UNPAID]?.value ?? 0;
  const other = sections.find(({ id }) => id === 'other');
  if (unpaid <= 0 || !other || sections.some(({ text }) => MENTION.test(text))) return [];
  const message = {
    zh: `“2.申请人逾期未按收费通知要求缴纳费用”为${unpaid}件，第六部分却没有报告收费通知。`,
    en: `${unpaid} requests were closed because a fee was not paid, but section VI does not report fee notices.`,
  };
  return [
    finding('warning', 'fees.unmentioned', 'other', message, { cells: [UNPAID], actual: unpaid }),
  ];
}

/** By page 10 元 a page, by item 100 元 an item: every amount is a multiple of 10. */
const STEP = 10;

/** G2: amounts that the tariff cannot give, and more paid than asked for. */
function tariff({ facts }: Checkable): Finding[] {
  const of = (id: Fact['id']): Fact | undefined => facts.find((fact) => fact.id === id);
  const [notified, collected] = [of('fees.notified_yuan'), of('fees.collected_yuan')];
  const odd = [notified, collected].filter((fact) => fact && fact.value % STEP !== 0);
  const findings = odd.flatMap((fact) => (fact ? [oddAmount(fact)] : []));
  if (!notified || !collected || collected.value <= notified.value) return findings;
  const message = {
    zh: `实际收取信息处理费${collected.value}元，多于收费通知的${notified.value}元。`,
    en: `${collected.value} yuan of processing fees were collected, more than the ${notified.value} yuan that were asked for.`,
  };
  return [...findings, finding('info', 'fees.overpaid', 'fees', message)];
}

const oddAmount = ({ id, value, quote }: Fact): Finding =>
  finding('info', 'fees.tariff', id, {
    zh: `信息处理费${value}元不是${STEP}元的倍数，与收费标准不符：${quoted(quote)}。`,
    en: `A processing fee of ${value} yuan is no multiple of ${STEP}, as the tariff has it: ${quoted(quote)}.`,
  });
