/** One environment variable. `.env.example` lists exactly these, in this order, with these words. */
export interface Setting {
  readonly name: string
  readonly group: string
  /** What holds when it is not set; '' = nothing. */
  readonly usual: string
  readonly about: string
}

const server = { group: 'Server' }
const data = { group: 'Data' }
const teams = { group: 'Microsoft Teams: the app registration of the bot (all, or none)', usual: '' }
const slack = { group: 'Slack: one workspace by its token, or many by installing (see README)', usual: '' }

export const settings = [
  { ...server, name: 'PORT', usual: '3978', about: 'The port to listen on; 0 takes a free one.' },
  {
    ...server,
    name: 'HOST',
    usual: '127.0.0.1',
    about: 'The address to listen on. One that other machines reach is taken only together with the credentials of a channel.',
  },
  {
    ...server,
    name: 'PUBLIC_URL',
    usual: '',
    about: 'Where the world reaches this server, as https://fmu.example.com: for signed links and for installing into Slack.',
  },
  { ...server, name: 'LOG_LEVEL', usual: 'info', about: 'debug, info, warn, error or silent.' },
  {
    ...server,
    name: 'METRICS_TOKEN',
    usual: '',
    about: 'At least 16 characters. With it /metrics answers whoever sends it as a bearer token; without it, this machine only.',
  },
  { ...data, name: 'DATA_DIR', usual: 'data', about: 'The folder of the SQLite database: fmu.sqlite, or demo.sqlite in the demo.' },
  {
    ...data,
    name: 'DATABASE_URL',
    usual: '',
    about: 'Another place for the database, as sqlite:/var/lib/fmu/fmu.sqlite. Setting it ends the demo. Postgres is not available yet.',
  },
  {
    ...data,
    name: 'FMU_FIRST_ADMIN',
    usual: '',
    about: 'The e-mail address of the person on the roster who becomes the first admin; every other admin is made by an admin.',
  },
  {
    ...data,
    name: 'FMU_TOKEN_KEYS',
    usual: '',
    about:
      'Keys for tokens at rest, as name:key[,name:key]: the first one encrypts, the others still read. Make one: echo "k1:$(openssl rand -base64 32)"',
  },
  { ...teams, name: 'MICROSOFT_APP_ID', about: 'The application (client) id, a GUID.' },
  { ...teams, name: 'MICROSOFT_APP_PASSWORD', about: 'A client secret of the app registration; not for a managed identity.' },
  {
    ...teams,
    name: 'MICROSOFT_APP_TENANT_ID',
    about: 'The directory (tenant) id, a GUID; not for MultiTenant.',
  },
  { ...teams, name: 'MICROSOFT_APP_TYPE', usual: 'SingleTenant', about: 'SingleTenant, MultiTenant or UserAssignedMSI.' },
  { ...slack, name: 'SLACK_SIGNING_SECRET', about: 'Signs what Slack sends over HTTP. Not needed with SLACK_APP_TOKEN.' },
  { ...slack, name: 'SLACK_APP_TOKEN', about: 'xapp-…: receive over Socket Mode instead of HTTP.' },
  { ...slack, name: 'SLACK_BOT_TOKEN', about: 'xoxb-…: for one workspace.' },
  { ...slack, name: 'SLACK_CLIENT_ID', about: 'For many workspaces, together with the next two, PUBLIC_URL and FMU_TOKEN_KEYS.' },
  { ...slack, name: 'SLACK_CLIENT_SECRET', about: 'Stands beside the client id on the app’s page.' },
  {
    ...slack,
    name: 'SLACK_STATE_SECRET',
    about: 'Any secret of at least 16 characters: ties an installation to the browser that began it.',
  },
  { ...slack, name: 'SLACK_API_URL', about: 'For development: a stand-in for Slack on this machine, as http://127.0.0.1:4000/api/.' },
] as const satisfies readonly Setting[]

export type SettingName = (typeof settings)[number]['name']

/** The text of `.env.example`. */
export function toEnvExample(): string {
  const lines = [
    '# Every setting of the bot. Copy this file to .env and fill in what you need; what stands in the environment wins.',
    '# Nothing is required: without any of it "npm start" is a demo on this machine.',
  ]
  let group = ''
  for (const setting of settings) {
    if (setting.group !== group) lines.push('', `# ${setting.group}`)
    group = setting.group
    lines.push('', `# ${setting.about}`, `${setting.name}=${setting.usual}`)
  }
  return `${lines.join('\n')}\n`
}
