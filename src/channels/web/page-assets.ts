import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire, stripTypeScriptTypes } from 'node:module'
import type { DoorAnswer, DoorRequest, DoorRoute } from '../../http/route.ts'

const folder = new URL('./page/', import.meta.url)
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  js: 'text/javascript; charset=utf-8',
  ts: 'text/javascript; charset=utf-8',
}

/**
 * Everything comes from here, and nothing in a card or a text can become code: no inline script or style, no eval, and text reaches
 * the page as text (the two policies are those of the adaptivecards library, for what it has rendered itself).
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types adaptivecards#markdownPassthroughPolicy adaptivecards#restoreContentsPolicy adaptivecards#deprecatedExportedFunctionPolicy',
].join('; ')

/** The page at "/" and its files, each one route; read once. The modules are TypeScript, served with their types blanked out. */
export function pageAssets(): readonly DoorRoute[] {
  const files = readdirSync(folder).filter((name) => name !== 'index.html')
  return [
    asset('/', 'html', readFileSync(new URL('index.html', folder))),
    asset('/web/assets/adaptivecards.js', 'js', readFileSync(require.resolve('adaptivecards/dist/adaptivecards.min.js'))),
    ...files.map((name) => asset(`/web/assets/${name}`, extensionOf(name), contentOf(name))),
  ]
}

const require = createRequire(import.meta.url)

function contentOf(name: string): Uint8Array {
  const bytes = readFileSync(new URL(name, folder))
  return extensionOf(name) === 'ts' ? Buffer.from(stripTypeScriptTypes(bytes.toString('utf8'))) : bytes
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}

function asset(path: string, extension: string, body: Uint8Array): DoorRoute {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = {
    'Content-Type': types[extension] ?? 'application/octet-stream',
    'Content-Security-Policy': policy,
    // Asked for again every time, sent again only when it changed: a new version of the bot is never shown with an old page.
    'Cache-Control': 'no-cache',
    ETag: tag,
  }
  return {
    method: 'GET',
    path,
    body: 'none',
    guard: 'loopback',
    handle: ({ headers: { 'if-none-match': known } }: DoorRequest): Promise<DoorAnswer> =>
      Promise.resolve(known === tag ? { kind: 'answer', status: 304, headers, body: '' } : { kind: 'answer', status: 200, headers, body }),
  }
}
