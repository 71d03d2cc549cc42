/**
 * @file The one import of webextension-polyfill, so that it can go when `browser` is native
 * everywhere.
 */
import polyfill from 'webextension-polyfill';

export const browser = polyfill;
export type { Runtime, Tabs } from 'webextension-polyfill';
