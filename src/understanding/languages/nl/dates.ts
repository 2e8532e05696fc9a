import { nl } from 'chrono-node'
import { tame } from '../../time/tame-chrono.ts'

/** "3 december", "13 tot 15 juli 2027". */
export const dates = tame(nl.casual, ['NLMonthNameMiddleEndianParser'])
