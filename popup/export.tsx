/** @file The page from which files are downloaded; it stays open until the person closes it. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from '../src/browser.js';
import { collectionFile, type ExportFile, reportFile } from '../src/exporting/json.js';
import { reportSchema } from '../src/report/report.js';
import { Store } from '../src/store/store.js';
import { t } from '../src/view/language.js';
import { mountPage } from '../src/view/mount.js';
import { unsavedKey } from './exporting.js';

type State =
  | { readonly kind: 'busy' }
  | { readonly kind: 'done'; readonly count: number; readonly file: ExportFile }
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly reason: string };

const state = signal<State>({ kind: 'busy' });

/** What the address asks for: `?report=ID`, `?unsaved=TOKEN` or `?all`. */
async function prepare(): Promise<State> {
  const query = new URLSearchParams(location.search);
  const store = new Store();
  const id = query.get('report');
  const token = query.get('unsaved');
  if (token !== null) {
    const key = unsavedKey(token);
    const kept = reportSchema.parse((await browser.storage.session.get(key))[key]);
    return { kind: 'done', count: 1, file: reportFile(kept) };
  }
  if (id !== null) {
    const report = await store.report(Number(id));
    return report ? { kind: 'done', count: 1, file: reportFile(report) } : { kind: 'empty' };
  }
  const [reports, decisions] = await Promise.all([store.all(), store.allDecisions()]);
  if (reports.length === 0) return { kind: 'empty' };
  const file = collectionFile(reports, decisions, new Date().toISOString());
  return { kind: 'done', count: reports.length, file };
}

/** Hands the file to the browser. The address of the blob lives as long as this page. */
function download({ name, type, text }: ExportFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
}

function ExportPage() {
  const now = state.value;
  return (
    <main>
      <h1>{t('export_title')}</h1>
      <div role="status">
        {now.kind === 'busy' && <p>{t('export_busy')}</p>}
        {now.kind === 'empty' && <p>{t('export_empty')}</p>}
        {now.kind === 'failed' && <p>{t('export_failed', now.reason)}</p>}
        {now.kind === 'done' && (
          <>
            <p id="exported">{t('export_done', now.count, now.file.name)}</p>
            <p class="details">{t('export_close')}</p>
          </>
        )}
      </div>
      {now.kind === 'done' && (
        <button type="button" onClick={() => download(now.file)}>
          {t('export_repeat')}
        </button>
      )}
    </main>
  );
}

await mountPage(() => t('export_title'));
render(<ExportPage />, document.body);
try {
  state.value = await prepare();
  if (state.value.kind === 'done') download(state.value.file);
} catch (error) {
  console.error(error);
  state.value = { kind: 'failed', reason: String(error) };
}
