// Builds the app package for Microsoft Teams: the manifest with this deployment's ids and addresses, its languages and icons, zipped.
import { Buffer } from 'node:buffer'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { toZip } from './zip.mjs'

const root = new URL('..', import.meta.url).pathname
const from = (file) => path.join(root, 'manifest/teams', file)
const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

const env = path.join(root, '.env')
if (existsSync(env)) process.loadEnvFile(env)

const { values } = parseArgs({ options: { out: { type: 'string', default: path.join(root, 'dist/fmu-teams.zip') } } })
const { MICROSOFT_APP_ID: appId = '', PUBLIC_URL: publicUrl = '' } = process.env
const problems = [
  ...(guid.test(appId) ? [] : ['MICROSOFT_APP_ID is not set: write the application (client) id of the app registration into .env.']),
  ...(publicUrl === '' || /^https:\/\/[^/]+$/.test(publicUrl)
    ? []
    : [`PUBLIC_URL is "${publicUrl}": write an address as https://fmu.example.com.`]),
]
if (problems.length > 0) {
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  process.exit(1)
}

const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const manifest = JSON.parse(readFileSync(from('manifest.json'), 'utf8'))
manifest.version = version
manifest.id = appId.toLowerCase()
for (const bot of manifest.bots) bot.botId = appId.toLowerCase()
if (publicUrl !== '')
  manifest.developer = {
    ...manifest.developer,
    websiteUrl: publicUrl,
    privacyUrl: `${publicUrl}/privacy`,
    termsOfUseUrl: `${publicUrl}/terms`,
  }

const { color, outline } = manifest.icons
const files = [color, outline, ...manifest.localizationInfo.additionalLanguages.map(({ file }) => file)]
const zip = toZip([
  { name: 'manifest.json', content: Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`) },
  ...files.map((name) => ({ name, content: readFileSync(from(name)) })),
])
mkdirSync(path.dirname(values.out), { recursive: true })
writeFileSync(values.out, zip)
process.stdout.write(`${values.out}: ${files.length + 1} files, ${zip.length} bytes, for bot ${appId.toLowerCase()}\n`)
