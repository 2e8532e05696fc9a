/** The three statuses, always in this order (DOMAIN §1). */
export const statuses = ['private', 'professional', 'on-duty'] as const
export type Status = (typeof statuses)[number]
