import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** In CI the page is always tested: a machine without Chromium fails there instead of skipping. */
export const canBrowse = existsSync(executablePath) || process.env['CI'] === 'true'
export const whyNot = `no Chromium at ${executablePath}: the chat page is not tested in a browser on this machine`

export interface Browser {
  /** A page of its own, without anything kept from before. Everything that goes wrong on it is collected in `errors`. */
  open(url: string, options?: BrowserContextOptions): Promise<{ readonly page: Page; readonly errors: readonly string[] }>
  close(): Promise<void>
}

/** A headless Chromium with a fresh profile, that talks to nobody but the page's own server. */
export async function startChromium(): Promise<Browser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'fmu-chromium-'))
  const contexts: BrowserContext[] = []
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--headless',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--crash-dumps-dir=${profile}`,
    ],
    env: { ...process.env, HOME: profile },
  })
  return {
    async open(url, options) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
      contexts.push(context)
      const page = await context.newPage()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
      })
      await page.goto(url)
      return { page, errors }
    },
    async close() {
      await Promise.all(contexts.map((context) => context.close()))
      await browser.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
