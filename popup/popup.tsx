/** @file The toolbar popup: this page, its findings, recent captures, one-click export. */
import { render } from 'preact';
import { browser } from '../src/browser.js';
import { t } from '../src/view/language.js';
import { mountPage } from '../src/view/mount.js';
import { RecentCaptures } from './RecentCaptures.js';
import { open } from './state.js';
import { ThisPage } from './ThisPage.js';

function Popup() {
  return (
    <>
      <header class="bar">
        <span class="brand">{t('short_name')}</span>
        <button type="button" class="quiet" onClick={() => browser.runtime.openOptionsPage()}>
          {t('settings')}
        </button>
      </header>
      <main>
        <ThisPage />
        <RecentCaptures />
      </main>
    </>
  );
}

await mountPage(() => t('short_name'));
render(<Popup />, document.body);
await open();
