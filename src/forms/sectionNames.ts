/** @file The six sections that a report has since 2019, in their order (国办公开办函〔2019〕60号). */
import type { SectionId } from '../report/constants.js';
import type { Message } from '../report/finding.js';

export const SECTION_NAMES: Readonly<Record<SectionId, Message>> = {
  overview: { zh: '一、总体情况', en: 'I. Overview' },
  proactive: { zh: '二、主动公开政府信息情况', en: 'II. Proactive disclosure' },
  requests: { zh: '三、收到和处理政府信息公开申请情况', en: 'III. Requests' },
  remedies: { zh: '四、政府信息公开行政复议、行政诉讼情况', en: 'IV. Review and litigation' },
  problems: { zh: '五、存在的主要问题及改进情况', en: 'V. Problems and improvements' },
  other: { zh: '六、其他需要报告的事项', en: 'VI. Other matters' },
};
