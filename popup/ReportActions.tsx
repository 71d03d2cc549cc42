/** @file Capture and export of this page's report, with a sentence that says what happened. */
import type { Capture, Look } from '../src/messages.js';
import { moment } from '../src/view/dates.js';
import { t } from '../src/view/language.js';
import { exportSaved, exportUnsaved } from './exporting.js';
import { busy, capture, savedAs } from './state.js';

type Read = Extract<Look | Capture, { report: unknown }>;

export function ReportActions({ now }: { readonly now: Read }) {
  const id = now.kind === 'unsaved' ? undefined : savedAs(now.report, now.saved);
  const isSaved = id !== undefined;
  const exportIt = () => (isSaved ? exportSaved(id) : exportUnsaved(now.report));
  return (
    <div class="actions">
      <div class="buttons">
        {/* The one obvious action: capture what is new, export what is captured. */}
        <button
          type="button"
          id="capture"
          class={isSaved ? '' : 'primary'}
          disabled={busy.value}
          onClick={capture}
        >
          {busy.value ? t('capturing') : t(isSaved ? 'capture_again' : 'capture')}
        </button>
        <button type="button" id="export" class={isSaved ? 'primary' : ''} onClick={exportIt}>
          {t('export_json')}
        </button>
      </div>
      <p id="status" role={now.kind === 'unsaved' ? 'alert' : 'status'} class={now.kind}>
        {sentence(now)}
      </p>
    </div>
  );
}

/** What happened, or how things stand. */
function sentence(now: Read): string {
  switch (now.kind) {
    case 'unsaved':
      return t(`failure_${now.cause}`);
    case 'saved':
      return now.outcome === 'changed'
        ? t('status_changed', now.saved.version)
        : t(now.outcome === 'new' ? 'status_new' : 'status_seen');
    case 'report':
      if (!now.saved) return t('status_unsaved');
      return t(
        savedAs(now.report, now.saved) === undefined ? 'status_differs' : 'status_saved_before',
        moment(now.saved.seenAt),
      );
  }
}
