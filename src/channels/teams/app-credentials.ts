/** The app registration that the bot speaks as. */
export interface AppCredentials {
  readonly appId: string
  readonly appType: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI'
  /** Absent for a managed identity. */
  readonly appPassword?: string
  /** Absent for MultiTenant. */
  readonly tenantId?: string
}
