import { describe, expect, test } from '@jest/globals'
import { explain, trace } from '../../src/understanding/explain.ts'
import { inputOf, read } from './reading.ts'

describe('a reading explains itself', () => {
  test('acting: rule, request, said, assumed', () => {
    const lines = explain(read('private until 6'))
    expect(lines).toContain('act (en, rule: until)')
    expect(lines).toContain('said: "private" as status private')
    expect(lines).toContain('assumed: {"kind":"working-half","hour":18}')
  })

  test('asking and doing nothing name the reason', () => {
    expect(explain(read('private until 9'))[0]).toBe('ask: {"kind":"which-reading"}')
    expect(explain(read('he is private'))).toEqual(['nothing, because: third-person'])
  })

  test('the trace shows languages, lexemes and the word that blocked', () => {
    const lines = trace(inputOf('private until zumba'))
    expect(lines.some((line) => line.startsWith('languages: en'))).toBe(true)
    expect(lines.some((line) => line.includes('private<status>'))).toBe(true)
    expect(lines.find((line) => line.startsWith('unexplained'))).toContain('zumba')
  })
})
