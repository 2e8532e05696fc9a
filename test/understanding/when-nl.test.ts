import { describe, expect, test } from '@jest/globals'
import { readTimes } from '../../src/understanding/when.ts'
import { now } from './reading.ts'

const rows: readonly (readonly [text: string, first: object])[] = [
  ['volgende week donderdag', { kind: 'date', start: '2026-12-03' }],
  ['zaterdagmiddag', { kind: 'range', start: '2026-11-28T12:00', end: '2026-11-28T16:00' }],
  ['vanavond', { kind: 'range', start: '2026-11-23T18:00', end: '2026-11-24T00:00' }],
  ['gisteravond', { kind: 'range', start: '2026-11-22T18:00', end: '2026-11-23T00:00' }],
  ['maandag in de namiddag', { kind: 'range', start: '2026-11-30T12:00', end: '2026-11-30T18:00' }],
  ['om half vijf', { kind: 'time', start: '2026-11-24T04:30' }],
  ['het is 8 uur', { kind: 'time', start: '2026-11-24T08:00' }],
  ['drie minuten na 14:10', { kind: 'time', start: '2026-11-23T14:13' }],
  ['tweeënhalf uur', { kind: 'duration', seconds: 9000 }],
  ['anderhalf uur', { kind: 'duration', seconds: 5400 }],
  ['binnen 3 dagen, 2 uur en 10 minuten', { kind: 'range', start: '2026-11-23T10:15', end: '2026-11-26T12:25' }],
  ['1 dag 4 uren later', { kind: 'datetime', start: '2026-11-24T14:15' }],
  ['aankomende woensdag', { kind: 'date', start: '2026-11-25' }],
  ["van morgen half negen tot 15 uur 's middags", { kind: 'range', start: '2026-11-24T08:30', end: '2026-11-24T15:00' }],
  ['tussen week 20 en week 22', { kind: 'range', start: '2027-05-17', end: '2027-05-31' }],
  ['van april tot juni', { kind: 'range', start: '2027-04-01', end: '2027-06-01' }],
  ['12 tot en met 14 mei', { kind: 'range', start: '2027-05-12', end: '2027-05-14' }],
  ['vrijdag 27 om 15u', { kind: 'datetime', start: '2026-11-27T15:00' }],
  ['afgelopen nacht', { kind: 'range', start: '2026-11-22T20:00', end: '2026-11-22T23:59' }],
  ['zojuist', { kind: 'datetime', start: '2026-11-23T10:15' }],
  ['de eerste dinsdag van maart', { kind: 'date', start: '2027-03-02' }],
  ['pinksteren', { kind: 'date', start: '2027-05-16' }],
  ['goede vrijdag', { kind: 'date', start: '2027-03-26' }],
  ['elke donderdag', { kind: 'set', days: ['thu'] }],
  ['later dan 16 uur', { kind: 'range', start: '2026-11-23T16:00' }],
  ['op 14-3', { kind: 'date', start: '2027-03-14' }],
  ['van 3-5 tot 9-5', { kind: 'range', start: '2027-05-03', end: '2027-05-09' }],
  ['de hele week', { kind: 'duration', seconds: 604800 }],
]

describe('times said in Dutch', () => {
  test.each(rows)('%s', (text, first) => {
    expect(readTimes(text, now, 'nl')[0]).toEqual(first)
  })
})
