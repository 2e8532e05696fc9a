import { oneOf, shaped, type Reader } from './reader.ts'

const appTypes = ['SingleTenant', 'MultiTenant', 'UserAssignedMSI'] as const

export interface TeamsConfig {
  readonly appId: string
  readonly appType: (typeof appTypes)[number]
  /** Absent for a managed identity. */
  readonly appPassword?: string
  /** Absent for MultiTenant. */
  readonly tenantId?: string
}

export const teamsNames = ['MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD', 'MICROSOFT_APP_TENANT_ID'] as const

const guid = shaped(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i)

/** The whole group or none of it; undefined also when something is wrong, which the reader then knows. */
export function readTeams(reader: Reader): TeamsConfig | undefined {
  const given = teamsNames.find((name) => reader.isSet(name))
  if (!given) return undefined
  const why = `while ${given} is set`
  const appType = reader.parsed('MICROSOFT_APP_TYPE', oneOf(appTypes), `one of ${appTypes.join(', ')}`)
  const appId = reader.required('MICROSOFT_APP_ID', why, guid, 'the application (client) id of the app registration, a GUID')
  const appPassword =
    appType === 'UserAssignedMSI'
      ? undefined
      : reader.required(
          'MICROSOFT_APP_PASSWORD',
          why,
          shaped(/^\S{8,}$/),
          'a client secret of the app registration (its value, not its id)',
        )
  const tenantId =
    appType === 'MultiTenant'
      ? undefined
      : reader.required('MICROSOFT_APP_TENANT_ID', why, guid, 'the directory (tenant) id, a GUID, or set MICROSOFT_APP_TYPE to MultiTenant')
  if (!appType || !appId) return undefined
  return { appId, appType, ...(appPassword !== undefined && { appPassword }), ...(tenantId !== undefined && { tenantId }) }
}
