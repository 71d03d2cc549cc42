/** @file All rules for stated facts, and enumerations of which 0 is said at once. */
import { type FactRule, type ListWord, says, type Topic } from './factRule.js';
import { DISCLOSURE_RULES } from './factRulesDisclosure.js';
import { NO_REMEDY_RULES, REMEDY_WORDS } from './factRulesNoRemedy.js';
import { NO_REQUEST_RULES } from './factRulesNoRequest.js';
import { FEE_WORDS, NORMATIVE_WORDS, OTHER_RULES } from './factRulesOther.js';
import { OUTCOME_RULES, OUTCOME_WORDS } from './factRulesOutcomes.js';
import { REMEDY_RULES } from './factRulesRemedies.js';
import { REQUEST_RULES } from './factRulesRequests.js';
import { AND } from './factWords.js';
import { ANY_FIGURE } from './statedFigures.js';

const ALL_OF_THEM = ['均', '都', '皆', '各', '为零', ':无'];

/** 复议、诉讼均为0 · 部分公开、不予公开均无. */
function listRules(
  words: readonly ListWord[],
  about: { readonly topic?: Topic; readonly after?: RegExp },
): FactRule[] {
  const word = `(?:${words.map(([pattern]) => pattern).join('|')})`;
  const enumeration = `(?<=^|[,;:、("“的因]|年|度|其中|情况|收费|信息公开|文件|公开类|发出)(?<list>${word}(?:${AND}${word}){1,6})(?:的|等)?(?:情况|案件|情形|件数|数量|数)?`;
  const rule = { ids: [], units: [], needs: ALL_OF_THEM, list: words, ...about } as const;
  return [
    {
      ...rule,
      pattern: says(`${enumeration}(?:均|都|皆|各)(?:为|是|有)?(?<n>${ANY_FIGURE})(?=$|[,;()])`),
    },
    {
      ...rule,
      value: 0,
      pattern: says(
        `${enumeration}(?:(?:均|都|皆)(?:为零|无|没有|未发生|没有发生|未产生|未出现)|均?为零|:无)(?=$|[,;()])`,
      ),
    },
  ];
}

export const FACT_RULES: readonly FactRule[] = [
  ...DISCLOSURE_RULES,
  ...REQUEST_RULES,
  ...NO_REQUEST_RULES,
  ...OUTCOME_RULES,
  ...NO_REMEDY_RULES,
  ...REMEDY_RULES,
  ...OTHER_RULES,
  ...listRules(OUTCOME_WORDS, { topic: 'requests' }),
  ...listRules(REMEDY_WORDS, {}),
  ...listRules(NORMATIVE_WORDS, { after: /规范性文件[^;]*$/u }),
  ...listRules(FEE_WORDS, { after: /收费|信息处理费/u }),
];
