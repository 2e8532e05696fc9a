// Which room may import which, each with its reason. docs/architecture.md shows the same picture in words.
const room = (name) => `^src/${name}/`
/** A room may import itself, what `to` lists, and nothing else of ours. */
const only = (name, to, comment) => ({
  name: `${name.replace(/[^a-z]+/g, '-')}-imports`,
  severity: 'error',
  comment,
  from: { path: room(name) },
  to: { path: '^src/', pathNot: [room(name), ...to] },
})
const sdk = (name, packages, rooms, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: '^src/', pathNot: rooms },
  to: { path: packages.map((each) => `node_modules/${each}(/|$)`) },
})

const applicationSurface = ['^src/application/(ports|chat-request)\\.ts$', '^src/cards/card-data\\.ts$', room('domain')]

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', comment: 'A cycle means two rooms are one.', from: {}, to: { circular: true } },
    only('domain', [], 'The rules are pure: whoever reads them needs nothing else.'),
    {
      name: 'domain-packages',
      severity: 'error',
      comment: 'The rules know time zones and nothing else from outside; no I/O, not even Node.',
      from: { path: room('domain') },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'], pathNot: 'node_modules/temporal-polyfill/' },
    },
    only('understanding', [room('domain')], 'Text in, readings out: it must be testable with a sentence alone.'),
    {
      name: 'understanding-packages',
      severity: 'error',
      comment: 'Understanding is pure: chrono-node for dates, the polyfill for calendars.',
      from: { path: room('understanding') },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'], pathNot: 'node_modules/(chrono-node|temporal-polyfill)/' },
    },
    only('texts', [room('domain')], 'Words depend on what they name only.'),
    only('cards', [room('domain'), room('texts')], 'A card is made from facts and words; it never loads or decides.'),
    only(
      'application',
      [room('domain'), room('understanding'), '^src/cards/card-data\\.ts$'],
      'The order of things; it names facts for cards, never words or SDKs.',
    ),
    only('http', applicationSurface, 'The door serves whoever mounts a route; it knows no channel.'),
    only('store', applicationSurface, 'The store keeps what the ports name.'),
    only('ops', applicationSurface, 'Logs and metrics know ports, not rooms.'),
    ...['teams', 'slack', 'web', 'console'].map((channel) =>
      only(
        `channels/${channel}`,
        [room('application'), room('domain'), room('http'), room('cards'), room('texts'), room('ops'), '^src/channels/[^/]+\\.ts$'],
        'Channels stand side by side: one can be removed without the others noticing.',
      ),
    ),
    only(
      'switchboard',
      [room('application'), room('domain'), room('http'), room('cards'), room('texts'), room('ops')],
      'The link to the PBX is a client of the application, not of a channel.',
    ),
    sdk('chrono-stays', ['chrono-node'], [room('understanding')], 'chrono-node is tamed in one place.'),
    sdk(
      'botbuilder-stays',
      ['botbuilder[^/]*', 'botframework-[^/]*'],
      [room('channels/teams')],
      'botbuilder is archived: it must be a swap.',
    ),
    sdk('slack-stays', ['@slack'], [room('channels/slack')], 'The Slack SDK stays in its channel.'),
    sdk('kysely-stays', ['kysely', 'pg', 'keyv'], [room('store')], 'SQL and its dialects stay in the store.'),
    sdk('restify-stays', ['restify'], [room('http')], 'One front door.'),
    sdk(
      'cards-sdk-stays',
      ['adaptivecards[^/]*'],
      [room('cards'), room('channels/web')],
      'Templates are expanded in one place, and drawn in the page.',
    ),
    sdk('ops-sdk-stays', ['pino', 'prom-client'], [room('ops')], 'Logging and metrics can be swapped.'),
    {
      name: 'no-dev-in-src',
      severity: 'error',
      comment: 'What runs in production is a production dependency.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
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
