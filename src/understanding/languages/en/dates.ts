import { en } from 'chrono-node'
import { tame } from '../../time/tame-chrono.ts'

/** "3 December", "December 3rd, 2026", "1-8 September". */
export const dates = tame(en.GB, ['ENMonthNameLittleEndianParser', 'ENMonthNameMiddleEndianParser'])
