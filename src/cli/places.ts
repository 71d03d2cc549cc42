/** @file The list of places, read once from where the build puts it beside the command. */
import { readFile } from 'node:fs/promises';
import { type PlaceRow, Places } from '../names/places.js';

let loaded: Promise<Places> | undefined;

/** The divisions of China. */
export function loadPlaces(): Promise<Places> {
  loaded ??= read();
  return loaded;
}

async function read(): Promise<Places> {
  const text = await readFile(new URL('./places.json', import.meta.url), 'utf8');
  return new Places(JSON.parse(text) as PlaceRow[]);
}
