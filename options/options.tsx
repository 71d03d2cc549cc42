/** @file Settings: language, sites, data, keyboard. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { exportAll } from '../popup/exporting.js';
import { browser } from '../src/browser.js';
import { toFailure } from '../src/store/failure.js';
import { Store } from '../src/store/store.js';
import {
  chooseLanguage,
  chosenLanguage,
  LANGUAGE_CHOICES,
  type LanguageChoice,
  t,
} from '../src/view/language.js';
import { mountPage } from '../src/view/mount.js';

const choice = signal<LanguageChoice>('auto');
const said = signal('');
const count = signal(0);
const problem = signal<string | undefined>(undefined);
const keys = signal<Readonly<Record<string, string>>>({});

/** Languages call themselves by their own names. */
const NAMES = { zh: '中文', en: 'English' } as const;

async function choose(chosen: LanguageChoice): Promise<void> {
  await chooseLanguage(chosen);
  choice.value = chosen;
  said.value = t('options_saved');
}

function LanguageChoices() {
  return (
    <fieldset>
      <legend>{t('options_language')}</legend>
      {LANGUAGE_CHOICES.map((id) => (
        <label key={id}>
          <input
            type="radio"
            name="language"
            value={id}
            checked={choice.value === id}
            onChange={() => choose(id)}
          />{' '}
          {id === 'auto' ? t('language_auto') : NAMES[id]}
        </label>
      ))}
      <p role="status" class="details">
        {said.value}
      </p>
    </fieldset>
  );
}

const keyOf = (command: string): string => keys.value[command] || t('key_none');

function Options() {
  return (
    <main>
      <h1>{t('options_title')}</h1>
      <LanguageChoices />
      <section>
        <h2>{t('options_sites')}</h2>
        <p>{t('options_sites_text')}</p>
      </section>
      <section>
        <h2>{t('options_data')}</h2>
        {problem.value ? (
          <p role="alert">{t('store_unavailable', problem.value)}</p>
        ) : (
          <p>{t('options_data_text', count.value)}</p>
        )}
        {count.value > 0 && (
          <button type="button" onClick={exportAll}>
            {t('export_all')}
          </button>
        )}
      </section>
      <section>
        <h2>{t('options_keys')}</h2>
        <p>{t('options_keys_text', keyOf('capture'), keyOf('_execute_action'))}</p>
      </section>
    </main>
  );
}

await mountPage(() => t('options_title'));
choice.value = await chosenLanguage();
render(<Options />, document.body);
const commands = await browser.commands.getAll();
keys.value = Object.fromEntries(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
try {
  count.value = await new Store().count();
} catch (error) {
  problem.value = toFailure(error).storeCause;
}
