import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'

/** Paths for databases in a directory that is removed after the suite. */
export function temporaryFiles(): () => string {
  const directory = mkdtempSync(join(tmpdir(), 'fmu-store-'))
  let made = 0
  afterAll(() => rmSync(directory, { recursive: true, force: true }))
  return () => join(directory, `store-${++made}.sqlite`)
}
