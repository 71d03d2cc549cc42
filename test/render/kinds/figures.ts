/** @file Figures in words, with units and marks, corrected, and beside text that nobody sees. */
import { FORM_2019 } from '../../../src/forms/form2019.js';
import { FORM_2021 } from '../../../src/forms/form2021.js';
import type { ReportCase } from '../cases/case.js';
import { figure, markedUp } from '../truth.js';
import { kind } from './kind.js';

export const FIGURE_KINDS: readonly ReportCase[] = [
  kind(
    'figures-written',
    FORM_2019,
    {},
    {
      'proactive.regulations.made': figure(0, '零'),
      'proactive.normative_documents.made': figure(31, '三十一'),
      'proactive.normative_documents.public_total': figure(2_450_318, '2 450 318'),
      'proactive.licensing.change': figure(-7, '减7'),
      'proactive.licensing.decisions': figure(64, '共64件'),
      'proactive.penalties.change': figure(2, '增2项'),
      'proactive.penalties.decisions': figure(83, '83批次'),
      'proactive.procurement.projects': figure(6, '6笔'),
      'proactive.procurement.amount': figure(218.4, '￥218.40万元整'),
    },
  ),
  kind(
    'figures-marked',
    FORM_2021,
    {},
    {
      'proactive.normative_documents.issued': markedUp(14, '14<sup>[2]</sup>'),
      'proactive.normative_documents.repealed': markedUp(8, '8<sup>③</sup>'),
      'proactive.normative_documents.in_force': markedUp(79, '79*'),
      'proactive.licensing.decisions': markedUp(127, '<del>172</del>127'),
      'proactive.penalties.decisions': markedUp(46, '46<a href="/cf.html">查看</a>'),
      'proactive.coercion.decisions': markedUp(
        9,
        '<select><option>1</option><option selected>9</option></select>',
      ),
      'proactive.fees.amount': markedUp(30.6, '30.6<sup>注1</sup>'),
    },
  ),
  kind(
    'figures-beside-hidden-text',
    FORM_2021,
    {},
    {
      'proactive.normative_documents.issued': markedUp(14, '<i style="font-size:0">7</i>14'),
      'proactive.normative_documents.repealed': markedUp(8, '<i style="color:transparent">7</i>8'),
      'proactive.normative_documents.in_force': markedUp(
        79,
        '<i style="position:absolute;clip:rect(0,0,0,0)">7</i>79',
      ),
      'proactive.licensing.decisions': markedUp(
        127,
        '<i style="position:absolute;left:-9999px">7</i>127',
      ),
      'proactive.penalties.decisions': markedUp(46, '<i style="color:#fff">7</i>46'),
      'proactive.coercion.decisions': markedUp(19, '<bdo dir="rtl">91</bdo>'),
    },
  ),
];
