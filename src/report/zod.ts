/**
 * @file zod, configured once. Manifest V3 forbids `new Function`, which zod would otherwise use to
 * compile validators, so every module takes zod from here.
 */
import * as z from 'zod';

z.config({ jitless: true });

export { z };
