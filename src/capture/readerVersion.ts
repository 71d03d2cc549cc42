/** @file Which reader made a record: the version of this package, whose one home is package.json. */
import { version } from '../../package.json';

/** As the command names it, and as records carry it. */
export const READER_VERSION: string = version;
