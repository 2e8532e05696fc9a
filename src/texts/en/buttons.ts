import type { OperationKind } from '../../domain/operation.ts'

const confirmOne: Readonly<Record<OperationKind, string>> = {
  'set-status': 'Set status',
  extend: 'Move the end',
  'back-to-schedule': 'Follow schedule',
  'cancel-overrides': 'Remove temporary status',
  scheduler: 'Switch schedule',
  'add-slots': 'Change schedule',
  'remove-slots': 'Remove slots',
  'change-slots': 'Change schedule',
  'replace-schedule': 'Replace schedule',
  beep: 'Switch beep',
  messages: 'Switch messages',
  managed: 'Change who plans',
  right: 'Change permission',
  'fmu-active': 'Switch FMU',
}

/** Verb and size; never a bare OK. */
export const enButtons = {
  confirmOne,
  confirmMany: ({ count }: { count: number }) => `Change ${count} people`,
  undo: 'Undo',
  redo: 'Redo',
  'change-nothing': 'Change nothing',
  'back-to-schedule': 'Follow my schedule',
  'make-room': 'Make room',
  replace: 'Replace',
  'until-told': 'until I change it',
  'until-next-change': 'until the next change',
  status: 'Status',
  week: 'Schedule',
  help: 'Help',
  'ask-admin': 'Ask the admins',
  askNamed: ({ admin }: { admin: string }) => `Ask ${admin}`,
  no: 'No',
  beep: 'Beep',
  messages: 'Messages',
  both: 'Both',
  extend: ({ duration }: { duration: string }) => `+${duration}`,
  until: ({ time }: { time: string; dated: boolean }) => `until ${time}`,
  tomorrowAt: ({ time }: { time: string }) => `tomorrow ${time}`,
  onDate: ({ date, time }: { date: string; time: string }) => `${date} ${time}`,
  endOf: ({ date }: { date: string }) => `${date} included`,
}
export type ButtonTexts = typeof enButtons
  meant: ({ status }: { status: string }) => `I meant ${status}`,
  from: ({ date }: { date: string }) => `from ${date}`,
