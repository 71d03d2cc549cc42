/** @file Tables as bodies build them themselves. */
import { FORM_2019 } from '../../../src/forms/form2019.js';
import { FORM_2021 } from '../../../src/forms/form2021.js';
import type { ReportCase } from '../cases/case.js';
import { kind } from './kind.js';

/** A report with the column 总计 of table three alone. */
function withTotalsOnly(report: ReportCase): ReportCase {
  const cells = Object.entries(report.truth.cells).filter(
    ([id]) => !id.startsWith('requests.') || id.endsWith('.total'),
  );
  return { ...report, truth: { ...report.truth, cells: Object.fromEntries(cells) } };
}

export const LAYOUT_KINDS: readonly ReportCase[] = [
  kind('layout-headers-apart', FORM_2021, { layout: 'header-apart' }),
  kind('layout-simple-editor', FORM_2019, {
    layouts: { proactive: 'row-lines', requests: 'no-spans', remedies: 'four-in-three' },
  }),
  kind('layout-turned', FORM_2021, {
    layouts: { proactive: 'row-tables', requests: 'turned', remedies: 'turned' },
  }),
  kind('layout-divs', FORM_2021, { layout: 'divs' }),
  kind('layout-two-years', FORM_2021, {
    layout: 'last-year-copied',
    layouts: { overview: 'years-compared', requests: 'joined-labels' },
  }),
  withTotalsOnly(kind('layout-totals-only', FORM_2021, { layouts: { requests: 'totals-only' } })),
];
