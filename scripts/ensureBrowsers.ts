/**
 * @file Makes sure that the browsers are there: on Debian and Ubuntu, as root, they are installed;
 * elsewhere one sentence says what to install.
 */
import { type ExecFileSyncOptions, execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type BrowserKind, findBrowser } from '../test/harness/browsers.js';

const PACKAGES: Readonly<Record<BrowserKind, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};
/** Without it, screenshots show boxes for Chinese characters. */
const FONT = 'fonts-noto-cjk';

const canInstall = (): boolean =>
  process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

function hasChineseFont(): boolean {
  const listed = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
}

function install(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options: ExecFileSyncOptions = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environment,
  };
  execFileSync('apt-get', ['-qq', 'update'], options);
  execFileSync(
    'apt-get',
    ['-qq', '-y', 'install', '--no-install-recommends', ...packages],
    options,
  );
}

/**
 * Installs the browsers that are missing.
 *
 * @throws Error with a sentence for the person where that cannot be done
 */
export function ensureBrowsers(kinds: readonly BrowserKind[]): void {
  const missing = kinds.filter((kind) => !findBrowser(kind));
  if (canInstall()) {
    const packages = missing.map((kind) => PACKAGES[kind]);
    if (!hasChineseFont()) packages.push(FONT);
    if (packages.length > 0) install(packages);
  }
  const still = kinds.filter((kind) => !findBrowser(kind));
  if (still.length > 0)
    throw new Error(
      `Please install ${still.join(' and ')} (Debian: sudo apt-get install ${still
        .map((kind) => PACKAGES[kind])
        .join(' ')}), or name the executable in the variable ${still
        .map((kind) => kind.toUpperCase())
        .join(', ')}.`,
    );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    ensureBrowsers(['chromium', 'firefox']);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
