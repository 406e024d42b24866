/**
 * What each room may import: other rooms, `types` where nothing of them may run. A room has no other doors.
 * docs/architecture.md shows the same table; rooms.test.ts holds the two together.
 */
export const roomMap: Readonly<Record<string, Readonly<Record<string, 'all' | 'types'>>>> = {
  source: {},
  language: {},
  matcher: {},
  glossary: { language: 'all', source: 'all' },
  settings: { glossary: 'types', language: 'all' },
  scan: { glossary: 'all', matcher: 'all' },
  paint: { scan: 'all' },
  card: { glossary: 'all', source: 'types', language: 'all' },
  page: { card: 'all', glossary: 'all', paint: 'all', scan: 'all', settings: 'all', language: 'all' },
  popup: { card: 'all', glossary: 'all', page: 'types', paint: 'all', settings: 'all', language: 'all' },
  options: { card: 'all', glossary: 'all', paint: 'all', settings: 'all', language: 'all' },
  welcome: { card: 'all', options: 'all', settings: 'all', language: 'all' },
  check: { card: 'all', language: 'all' },
  'source-page': { card: 'all', source: 'types', language: 'all' },
  platform: { card: 'types', page: 'types', settings: 'all', language: 'all' },
};

/** Each package has one door: a file, or for the browser API a room. */
export const packageDoors: Readonly<Record<string, string>> = {
  '@floating-ui/dom': 'src/card/place-card.ts',
  'mark.js': 'src/paint/wrap-ranges.ts',
  minisearch: 'src/glossary/lookup.ts',
  tldts: 'src/popup/domain-of.ts',
  'wxt/browser': 'src/platform/',
};

/** Rooms that run anywhere: in a browser, in Node, at build time. */
export const pureRooms = ['source', 'glossary', 'language', 'matcher', 'settings'];

/** Files that may be long because they are tables of data. */
export const tables = [
  'src/source/anticonvulsants/conditions.ts',
  'src/source/anticonvulsants/facts.ts',
  'src/source/anticonvulsants/medicines.ts',
  'src/source/anticonvulsants/references.ts',
  'src/source/anticonvulsants/side-effects.ts',
  'src/source/anticonvulsants/suppressors.ts',
];
