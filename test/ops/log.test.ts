import { expect, test } from '@jest/globals'
import { createLog, type LogLevel } from '../../src/ops/log.ts'

const linesOf = (level: LogLevel, use: (log: ReturnType<typeof createLog>) => void): Record<string, unknown>[] => {
  const lines: string[] = []
  use(createLog(level, { write: (line) => void lines.push(line) }))
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

test('one JSON line per event, with when, how bad and what', () => {
  const lines = linesOf('info', (log) => {
    log.info('started', { port: 3978 })
    log.warn('notice.late', { afterMs: 12 })
    log.error('http.handler-failed', { route: '/a', error: new Error('thrown') })
  })
  expect(lines).toMatchObject([
    { level: 'info', event: 'started', port: 3978, time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) },
    { level: 'warn', event: 'notice.late', afterMs: 12 },
    { level: 'error', event: 'http.handler-failed', route: '/a', error: { type: 'Error', message: 'thrown' } },
  ])
  expect(Object.keys(lines[0]!)).toStrictEqual(['level', 'time', 'event', 'port'])
})

test('nobody’s number, name or text reaches a line', () => {
  const [line] = linesOf('info', (log) =>
    log.error('x', { person: 'p-1', to: '+32475123456', said: 'I am sick', error: new Error('for "Sofie"') }),
  )
  expect(JSON.stringify(line)).not.toMatch(/475|sick|Sofie/)
  expect(line).toMatchObject({ person: 'p-1', to: '[removed]', said: '[removed]' })
})

test.each<[LogLevel, number]>([
  ['debug', 3],
  ['info', 3],
  ['warn', 2],
  ['error', 1],
  ['silent', 0],
])('at level %s, %d of three lines are written', (level, count) => {
  const lines = linesOf(level, (log) => {
    log.info('a')
    log.warn('b')
    log.error('c')
  })
  expect(lines).toHaveLength(count)
})
