/** The three statuses, always in this order (DOMAIN §1). */
export const statuses = ['private', 'professional', 'on-duty'] as const
export type Status = (typeof statuses)[number]

export function isStatus(value: unknown): value is Status {
  return statuses.some((status) => status === value)
}
