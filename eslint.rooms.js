// The rooms of src/ and what each may import: the one place where the direction of imports is written down.
// ARCHITECTURE.md draws it; tests/build/lint-rooms.test.ts holds it to this table.

const RECORD = ['date', 'markdown', 'model'];
const PURE = [...RECORD, 'quotes', 'model/checks', 'model/compile', 'timeline', 'formats', 'views'];
const BUILD = [...PURE, 'build'];
const SHOWN = [...BUILD, 'styles', 'components', 'client'];

/** Rooms a room may import from, besides itself. A folder belongs to the longest name that fits. */
export const ROOMS = {
  date: [],
  markdown: ['date'],
  model: ['date', 'markdown'],
  quotes: RECORD,
  // Checks and the compiler prove quotes too, so they stand above both; what checks share with others is the model's.
  'model/checks': [...RECORD, 'quotes'],
  'model/compile': [...RECORD, 'quotes'],
  timeline: RECORD,
  formats: [...RECORD, 'quotes', 'timeline'],
  views: [...RECORD, 'quotes', 'timeline', 'styles'],
  client: [...RECORD, 'timeline', 'views'],
  build: PURE,
  cli: BUILD,
  styles: [],
  components: SHOWN,
  layouts: SHOWN,
  pages: [...SHOWN, 'layouts'],
};
const PART_OF = { 'model/checks/helpers': 'model' };

/** Rooms that know no clock, disk, page or network; `mount` files of views are the exception. */
export const PURE_ROOMS = PURE;

/** Packages only one place may use, as paths below src/; none where they are for tests alone. */
export const RESERVED_PACKAGES = [
  { pattern: /^(?:vis-timeline|vis-data|vis-util|moment)(?:\/|$)/, only: ['views/vis/'] },
  { pattern: /^(?:edtf|@edtf-ts\/core)(?:\/|$)/, only: [] },
  { pattern: /^astro:content$/, only: ['build/load-timeline.ts', 'content.config.ts', 'pages/'] },
  { pattern: /^node:/, only: ['build/', 'cli/'] },
];

/** Why a file of src/ may not import something; null where it may. Paths are below src/, with forward slashes. */
export function whyForbidden(file, target) {
  if (!target.startsWith('.')) return reservedPackage(file, target);
  const room = roomOf(file);
  const other = roomOf(resolveFrom(file, target));
  // Files directly in src/ (content.config.ts) and outside it (package.json) belong to no room.
  if (room === null || other === null || room === other || ROOMS[room]?.includes(other)) return null;
  if (ROOMS[room] === undefined) return `src/${room} is no room: add it to eslint.rooms.js`;
  const may = ROOMS[room].join(', ') || 'nothing else';
  return `src/${room} may import ${may}, not src/${other}: see eslint.rooms.js`;
}

function reservedPackage(file, target) {
  const rule = RESERVED_PACKAGES.find(({ pattern }) => pattern.test(target));
  if (rule === undefined || rule.only.some((place) => file.startsWith(place))) return null;
  const where = rule.only.map((place) => `src/${place}`).join(', ') || 'tests';
  return `${target} may be imported only in ${where}: see eslint.rooms.js`;
}

function roomOf(path) {
  if (!path.includes('/') || path.startsWith('..')) return null;
  const names = [...Object.keys(ROOMS), ...Object.keys(PART_OF)].filter((name) =>
    path.startsWith(`${name}/`),
  );
  const [longest] = names.sort((a, b) => b.length - a.length);
  return longest === undefined ? path.slice(0, path.indexOf('/')) : (PART_OF[longest] ?? longest);
}

function resolveFrom(file, target) {
  const parts = file.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** ESLint rule: every way of importing, also of types and at run time. */
export const roomsRule = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'imports point one way between the rooms of src/' },
  },
  create(context) {
    const path = context.filename.replaceAll('\\', '/');
    // The parts of an .astro file have names of their own below it.
    const file = path.slice(path.lastIndexOf('/src/') + '/src/'.length).replace(/(\.astro)\/.*$/, '$1');
    const check = (source) => {
      if (typeof source?.value !== 'string') return;
      const message = whyForbidden(file, source.value);
      if (message !== null) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
    };
  },
};
