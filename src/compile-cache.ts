import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

/**
 * Keeps what Node compiled of each file beside the packages: the second start takes half the time. Import this first; a folder that
 * cannot be written only means that nothing is kept.
 */
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)))
