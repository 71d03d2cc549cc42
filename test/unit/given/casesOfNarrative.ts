/** @file What the cases of ../shared/cases give about what the narrative states, and contradicts. */
import type { Expectation } from './casesExpectation.js';

export const NARRATIVE_CASES: Readonly<Record<string, Expectation>> = {
  FACT_BEFORE_FIRST_HEADING: {
    facts: [
      ['disclosed.total', 90],
      ['requests.received', 1],
    ],
  },
  FACT_BRACKET_THEN_COMMA: {
    facts: [
      ['review.total', 1],
      ['litigation.total', 0],
    ],
  },
  FACT_CARRIED_TO_YEAR: {
    facts: [
      ['requests.received', 16],
      ['requests.carried_in', 1],
      ['requests.answered', 16],
      ['requests.carried_out', 1],
    ],
    noFacts: [['requests.answered', 1]],
  },
  FACT_CHANNELS_TOGETHER: { noFacts: [['disclosed.wechat'], ['disclosed.website', 132]] },
  FACT_LEIJI: { facts: [['disclosed.total', 128]] },
  FACT_OWN_ABBREVIATION: { facts: [['disclosed.total', 417]] },
  FACT_PART_OF_CHANNEL: {
    noFacts: [
      ['disclosed.website', 34],
      ['disclosed.website', 150],
      ['disclosed.total', 34],
      ['disclosed.total', 150],
    ],
  },
  FACT_QISU: {
    facts: [
      ['review.total', 0],
      ['litigation.total', 0],
    ],
  },
  FACT_RECEIVED_REVIEW: {
    facts: [
      ['review.total', 0],
      ['litigation.total', 0],
    ],
    noFacts: [['requests.received']],
  },
  FACT_SHU: { facts: [['disclosed.total', 700]] },
  FACT_SHU_REQUESTS: { facts: [['requests.received', 12]] },
  FACT_SITE_OF_GOVERNMENT: {
    oneFact: [
      ['disclosed.website', 121],
      ['disclosed.total', 121],
    ],
  },
  FACT_SUQIU: { facts: [['requests.received', 0]] },
  FACT_VIA_SITE: {
    oneFact: [
      ['disclosed.website', 63],
      ['disclosed.total', 63],
    ],
  },
  FACT_YINIANYILAI: { facts: [['requests.received', 1]] },
  FALSE_ALARM_CLASSES_OF_DOCUMENTS: {
    noFindings: ['narrative.'],
    noFacts: [['requests.denied']],
  },
  FALSE_ALARM_OTHER_BODY: {
    noFindings: ['narrative.'],
    noFacts: [['requests.received', 12]],
    facts: [['requests.received', 45]],
  },
  MISSED_ALL_GRANTED: { contradicted: 'requests.granted' },
  MISSED_APPLICANTS: { contradicted: 'requests.new' },
  MISSED_FEES: { contradicted: 'proactive.fees' },
  MISSED_LICENCES: { contradicted: 'proactive.licensing' },
  MISSED_LITIGATION_COUNT: { contradicted: 'litigation' },
  MISSED_PENDING: { contradicted: 'requests.carried_out' },
  MISSED_REVIEW_OUTCOME: { contradicted: 'review' },
};
