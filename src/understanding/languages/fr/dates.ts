import { fr } from 'chrono-node'
import { tame } from '../../time/tame-chrono.ts'

/** "1er décembre", "du 13 au 15 juillet 2027". */
export const dates = tame(fr.casual, ['FRMonthNameLittleEndianParser'])
