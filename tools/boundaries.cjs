// Which room may import which, and which packages, each with its reason. docs/architecture.md shows the same picture in words;
// test/architecture/boundaries.test.ts proves of every rule here that it bites.
const room = (name) => `^src/${name}/`

/** A room may import itself, what `to` lists, and nothing else of ours. */
const only = (name, to, comment) => ({
  name: `${name.replace(/[^a-z]+/g, '-')}-imports`,
  severity: 'error',
  comment,
  from: { path: room(name) },
  to: { path: '^src/', pathNot: [room(name), ...to] },
})

const anyPackage = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown']
const installed = (packages) => packages.map((each) => `node_modules/${each}(/|$)`)

/** Every package that src may import, and the rooms it stays in. */
const packages = [
  {
    name: 'temporal',
    of: ['temporal-polyfill'],
    rooms: ['domain', 'understanding'],
    why: 'Calendars and zones are the rules’ own business.',
  },
  { name: 'chrono', of: ['chrono-node'], rooms: ['understanding'], why: 'chrono-node is tamed in one place.' },
  {
    name: 'botbuilder',
    of: ['botbuilder[^/]*', 'botframework-[^/]*'],
    rooms: ['channels/teams'],
    why: 'botbuilder is archived: it must be a swap.',
  },
  { name: 'slack', of: ['@slack'], rooms: ['channels/slack'], why: 'The Slack SDK stays in its channel.' },
  { name: 'kysely', of: ['kysely', 'pg', 'keyv'], rooms: ['store'], why: 'SQL and its dialects stay in the store.' },
  { name: 'restify', of: ['restify'], rooms: ['http'], why: 'One front door.' },
  {
    name: 'cards-sdk',
    of: ['adaptivecards[^/]*'],
    rooms: ['cards', 'channels/web'],
    why: 'Templates are expanded in one place, and drawn in the page.',
  },
  { name: 'papaparse', of: ['papaparse'], rooms: ['files'], why: 'Files are read and written in one place.' },
  { name: 'ops-sdk', of: ['pino', 'prom-client'], rooms: ['ops'], why: 'Logging and metrics can be swapped.' },
]

/** A room that is handed everything it needs: no packages but its own, and of Node only what `core` lists. */
const withoutNode = (name, core, comment) => ({
  name: `${name}-is-pure`,
  severity: 'error',
  comment,
  from: { path: room(name) },
  to: { dependencyTypes: ['core'], ...(core.length > 0 && { pathNot: `^(node:)?(${core.join('|')})$` }) },
})

const applicationSurface = ['^src/application/(ports|pending|web-inbox|chat-request)\\.ts$', '^src/cards/card-data\\.ts$', room('domain')]

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', comment: 'A cycle means two rooms are one.', from: {}, to: { circular: true } },

    {
      name: 'page-runs-in-the-browser',
      severity: 'error',
      comment: 'The page is served file by file: what it imports must be beside it. Types are gone by then.',
      from: { path: '^src/channels/web/page/' },
      to: { pathNot: '^src/channels/web/page/', dependencyTypesNot: ['type-only'] },
    },
    only('domain', [], 'The rules are pure: whoever reads them needs nothing else.'),
    only('understanding', [room('domain')], 'Text in, readings out: it must be testable with a sentence alone.'),
    only('texts', [room('domain')], 'Words depend on what they name only.'),
    only('cards', [room('domain'), room('texts')], 'A card is made from facts and words; it never loads or decides.'),
    only(
      'application',
      [room('domain'), room('understanding'), '^src/cards/card-data\\.ts$'],
      'The order of things; it names facts for cards, never words or SDKs.',
    ),
    only('http', applicationSurface, 'The door serves whoever mounts a route; it knows no channel.'),
    only('files', [room('domain')], 'Bytes in, rows of cells out: it knows no channel and nothing of what the rows mean.'),
    only('store', applicationSurface, 'The store keeps what the ports name.'),
    only('ops', applicationSurface, 'Logs and metrics know ports, not rooms.'),
    ...['teams', 'slack', 'web', 'console'].map((channel) =>
      only(
        `channels/${channel}`,
        [
          ...[room('application'), room('domain'), room('http'), room('cards'), room('texts'), room('ops'), room('files')],
          ...['^src/channels/[^/]+\\.ts$', `^src/config/${channel}\\.ts$`],
        ],
        'Channels stand side by side, each with its own settings: one can be removed without the others noticing.',
      ),
    ),
    only(
      'switchboard',
      [room('application'), room('domain'), room('http'), room('cards'), room('texts'), room('ops')],
      'The link to the PBX is a client of the application, not of a channel.',
    ),

    withoutNode('domain', [], 'The rules know no I/O and no clock: a status is the same wherever it is asked.'),
    withoutNode('understanding', [], 'A sentence means the same on every machine.'),
    withoutNode('texts', [], 'Words are data.'),
    withoutNode('cards', ['zlib'], 'A card is a value; drawing one packs a picture, and that is all it needs of Node.'),
    withoutNode('application', [], 'It reaches the world through its ports only.'),

    ...packages.map(({ name, of, rooms, why }) => ({
      name: `${name}-stays`,
      severity: 'error',
      comment: why,
      from: { path: '^src/', pathNot: rooms.map(room) },
      to: { path: installed(of) },
    })),
    {
      name: 'no-stray-package',
      severity: 'error',
      comment: 'A new package gets a room above before anything imports it.',
      from: { path: '^src/' },
      to: { dependencyTypes: anyPackage, pathNot: installed(packages.flatMap(({ of }) => of)) },
    },
    {
      name: 'no-dev-in-src',
      severity: 'error',
      comment: 'What runs in production is a production dependency.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'src-stands-alone',
      severity: 'error',
      comment: 'The product does not need its tests, benchmarks or tools.',
      from: { path: '^src/' },
      to: { path: '^(test|bench|tools)/' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file nobody imports is dead.',
      from: { orphan: true, path: '^src/', pathNot: '^src/(main|cli)\\.ts$' },
      to: {},
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      comment: 'An import that does not resolve fails at start.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
    },
    moduleSystems: ['es6', 'cjs'],
  },
}
