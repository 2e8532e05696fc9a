// jest's transformer: the same type stripping that Node does at run time, so lines stay exact.
import { stripTypeScriptTypes } from 'node:module'

export default { process: (source) => ({ code: stripTypeScriptTypes(source) }) }
