/**
 * Numbers that always bypass FMU (DOMAIN §1): the emergency numbers and the national helplines of Belgium and the European Union.
 * An account adds its own.
 */
export const builtInEmergencyNumbers: readonly string[] = [
  ...['112', '100', '101'],
  // Helplines that are reached by three digits: young people, relief, someone to talk to.
  ...['102', '103', '104', '105', '106', '107', '108', '110'],
  // European harmonised services, suicide line, violence, doctor on call.
  ...['116000', '116006', '116111', '116117', '116123', '1813', '1712', '1733'],
  // Poison centre, missing children, suicide prevention in French.
  ...['+3270245245', '+3280032123'],
]

/** Whether two numbers are the same to a caller: punctuation, and "00" for "+", make no difference. */
function sameNumber(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

export function isAmong(number: string, numbers: readonly string[]): boolean {
  return numbers.some((other) => sameNumber(number, other))
}

function plain(number: string): string {
  return number.replace(/[^\d+]/g, '').replace(/^00/, '+')
}

/** A number as people write it with its country code (+32 2 555 01 01, 0032…), as E.164; undefined for everything else. */
export function toE164(text: string): string | undefined {
  const digits = text.replace(/[ ./()-]/g, '').replace(/^00/, '+')
  return /^\+[1-9]\d{6,14}$/.test(digits) ? digits : undefined
}
