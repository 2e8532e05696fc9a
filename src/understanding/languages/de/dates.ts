import { de } from 'chrono-node'
import { tame } from '../../time/tame-chrono.ts'

/** "3. Dezember", "13. bis 15. Juli 2027". */
export const dates = tame(de.casual, ['DEMonthNameLittleEndianParser'])
