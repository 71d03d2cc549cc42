/** @file The list of places, fetched from the extension itself where names are checked. */
import { browser } from '../browser.js';
import { Places, placeRows } from '../names/places.js';

let loaded: Promise<Places> | undefined;

/** The divisions of China; loaded once for as long as the background lives. */
export function loadPlaces(): Promise<Places> {
  loaded ??= read().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function read(): Promise<Places> {
  const response = await fetch(browser.runtime.getURL('data/places.json'));
  return new Places(placeRows(await response.json()));
}
