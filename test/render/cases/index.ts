/** @file The report pages of test/pages: the five reports of the seeds. */
import type { ReportCase } from './case.js';
import { GENHE } from './genhe.js';
import { GONGSHU } from './gongshu.js';
import { TACHENG } from './tacheng.js';
import { TAIHE } from './taihe.js';
import { YONGKANG } from './yongkang.js';

export const REPORT_CASES: readonly ReportCase[] = [YONGKANG, TACHENG, GENHE, GONGSHU, TAIHE];
