import type { Request } from '../../domain/reading.ts'

/** Whether a request says all that carrying it out needs. An incomplete one is never acted on, whatever rule made it. */
export function isComplete(request: Request): boolean {
  if (request.kind === 'create-template') return request.template !== '' && request.slots.length > 0
  if (request.kind === 'apply-template') return request.template !== '' && request.targets.length > 0
  if (request.kind !== 'change') return true
  const { operation } = request
  switch (operation.kind) {
    case 'add-slots':
      return operation.slots.length > 0 && operation.slots.every((slot) => slot.days.length > 0)
    case 'remove-slots':
      return operation.all || Object.keys(operation.match).length > 0
    case 'change-slots':
      return Object.keys(operation.match).length > 0 && Object.keys(operation.set).length > 0
    default:
      return true
  }
}
