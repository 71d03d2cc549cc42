/** Imports point one way; see the house in README.md. Checked by `npm run check`. */
const folder = (name) => `^src/${name}/`;

/** What each folder of `src` may import of ours, beside itself. */
const MAY_IMPORT = {
  report: [],
  names: [],
  text: [],
  forms: ['report'],
  reading: ['forms', 'names', 'report', 'text'],
  checking: ['forms', 'names', 'report', 'text'],
  capture: ['reading', 'checking', 'forms', 'report'],
  detection: [],
  store: ['forms', 'report'],
  exporting: ['report'],
  content: ['capture', 'reading', 'detection'],
  cli: ['capture', 'checking', 'names', 'reading', 'report'],
  view: ['forms', 'report', 'browser.ts'],
  background: [
    'capture',
    'checking',
    'names',
    'reading',
    'store',
    'report',
    'view',
    'messages.ts',
    'browser.ts',
  ],
};

const boundaries = Object.entries(MAY_IMPORT).map(([name, allowed]) => ({
  name: `${name}-imports`,
  severity: 'error',
  from: { path: folder(name) },
  to: {
    path: '^(src|popup|options|review|_locales)/',
    pathNot: [
      folder(name),
      ...allowed.map((other) => (other.endsWith('.ts') ? `^src/${other}$` : folder(other))),
      ...(name === 'view' ? ['^_locales/'] : []),
    ],
  },
}));

/** What each folder of `src/reading` may import of the others; read.ts and its like join them. */
const READING_MAY_IMPORT = {
  words: [],
  align: ['words'],
  markup: ['words'],
  sections: ['words', 'markup'],
  tables: ['words', 'align', 'markup'],
  statistics: ['words', 'align', 'tables'],
  flattened: ['words', 'align', 'markup', 'sections', 'tables', 'statistics'],
  identity: ['words', 'markup', 'sections', 'tables'],
  facts: ['words'],
};

const readingBoundaries = Object.entries(READING_MAY_IMPORT).map(([name, allowed]) => ({
  name: `reading-${name}-imports`,
  severity: 'error',
  from: { path: folder(`reading/${name}`) },
  to: {
    path: folder('reading'),
    pathNot: [name, ...allowed].map((other) => folder(`reading/${other}`)),
  },
}));

/** Packages with one place of their own. */
const only = (pack, path) => ({
  name: `${pack.replace('/', '-')}-in-one-place`,
  severity: 'error',
  from: { path: '^(src|popup|options|review)/', pathNot: path },
  to: { path: `node_modules/${pack}/` },
});

module.exports = {
  forbidden: [
    ...boundaries,
    ...readingBoundaries,
    only('dexie', folder('store')),
    only('cheerio', '^src/reading/markup/html\\.ts$'),
    only('parse5-htmlparser2-tree-adapter', '^src/reading/markup/html\\.ts$'),
    only('css-tree', '^src/reading/markup/stylesheet\\.ts$'),
    only('css-what', '^src/reading/markup/selector\\.ts$'),
    only('css-select', '^src/reading/markup/styles\\.ts$'),
    only('mammoth', '^src/cli/docx\\.ts$'),
    only('jszip', '^src/cli/docx\\.ts$'),
    only('webextension-polyfill', '^src/browser\\.ts$'),
    only('opencc-js', '^src/text/characters\\.ts$'),
    {
      name: 'resident-script-is-small',
      comment: 'detect.ts runs on every page: it imports no package',
      severity: 'error',
      from: { path: '^src/(content/detect\\.ts|detection/)' },
      to: { path: 'node_modules' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^(src|popup|options)/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^opencc-js/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
