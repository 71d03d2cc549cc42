/** @file What every page of the extension does first: language of the words, the title, the document. */
import { effect } from '@preact/signals';
import { language, loadLanguage } from './language.js';

/** Loads the language and keeps the document's own language and title in step with it. */
export async function mountPage(title: () => string): Promise<void> {
  await loadLanguage();
  effect(() => {
    document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en';
    document.title = title();
  });
}
