/** Builds the `gouji` command into `dist/cli`. */
export function buildCommand(): Promise<unknown>;

/** Builds the extension for one browser into a folder that is emptied first. */
export function buildExtension(
  browser: 'chrome' | 'firefox',
  options?: { watch?: boolean; out?: string },
): Promise<void>;
