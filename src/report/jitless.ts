/**
 * @file Tells zod not to compile validators with `new Function`, which Manifest V3 forbids. Imported
 * before the first schema by every module that has one. (`import * as z` must stand in each of these
 * modules: passed on from here, the whole of zod would be bundled, five times as much.)
 */
import * as z from 'zod';

z.config({ jitless: true });
