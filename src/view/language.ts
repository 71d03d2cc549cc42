/**
 * @file The language of the interface. The words are those of `_locales`, which the browser reads for
 * the manifest; the pages choose for themselves, so that a person can override the browser.
 */
import { signal } from '@preact/signals-core';
import en from '../../_locales/en/messages.json';
import zh from '../../_locales/zh_CN/messages.json';
import { browser } from '../browser.js';
import type { Message } from '../report/finding.js';

export type MessageKey = keyof typeof zh;
export type Language = keyof Message;

/** What the person chose; `auto` follows the browser. */
export const LANGUAGE_CHOICES = ['auto', 'zh', 'en'] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

const WORDS: Readonly<Record<Language, Readonly<Record<MessageKey, { message: string }>>>> = {
  zh,
  en,
};
const SETTING = 'language';

/** The language shown now. */
export const language = signal<Language>('zh');

const isChoice = (value: unknown): value is LanguageChoice =>
  LANGUAGE_CHOICES.some((choice) => choice === value);

/** What is set, `auto` where nothing is. */
export async function chosenLanguage(): Promise<LanguageChoice> {
  const stored: unknown = (await browser.storage.local.get(SETTING))[SETTING];
  return isChoice(stored) ? stored : 'auto';
}

/** Takes over what is set. */
export async function loadLanguage(): Promise<void> {
  const choice = await chosenLanguage();
  const browsers = /^zh/iu.test(browser.i18n.getUILanguage()) ? 'zh' : 'en';
  language.value = choice === 'auto' ? browsers : choice;
}

/** Sets the language, for this page and all that open later. */
export async function chooseLanguage(choice: LanguageChoice): Promise<void> {
  await browser.storage.local.set({ [SETTING]: choice });
  await loadLanguage();
}

/** The words of a key, `$1` and so on replaced. */
export function t(key: MessageKey, ...values: readonly (string | number)[]): string {
  return WORDS[language.value][key].message.replace(/\$(\d)/gu, (_, index: string) =>
    String(values[Number(index) - 1] ?? ''),
  );
}

/** A sentence that exists in both languages, in the one shown. */
export const inLanguage = (message: Message): string => message[language.value];
