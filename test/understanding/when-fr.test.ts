import { describe, expect, test } from '@jest/globals'
import { readTimes } from '../../src/understanding/when.ts'
import { now } from './reading.ts'

const rows: readonly (readonly [text: string, first: object])[] = [
  ["en fin d'après-midi demain", { kind: 'range', start: '2026-11-24T17:00', end: '2026-11-24T19:00' }],
  ['mercredi en début de soirée', { kind: 'range', start: '2026-11-25T18:00', end: '2026-11-25T21:00' }],
  ['tôt le matin', { kind: 'range', start: '2026-11-23T07:00', end: '2026-11-23T09:00' }],
  ['il est 7 heures', { kind: 'time', start: '2026-11-24T07:00' }],
  ["c'est neuf heures et demie", { kind: 'time', start: '2026-11-24T09:30' }],
  ['à sept', { kind: 'time', start: '2026-11-24T07:00' }],
  ['le 4 à 8h', { kind: 'datetime', start: '2026-12-04T08:00' }],
  ['vendredi 27 à 15h', { kind: 'datetime', start: '2026-11-27T15:00' }],
  ['du lundi 30 novembre au vendredi 4 décembre', { kind: 'range', start: '2026-11-30', end: '2026-12-04' }],
  ['du 8 au 12 février', { kind: 'range', start: '2027-02-08', end: '2027-02-12' }],
  ['de 3 à 5', { kind: 'range', start: '2026-11-23T03:00', end: '2026-11-23T05:00' }],
  ['vingt heures et dix minutes', { kind: 'time', start: '2026-11-23T20:10' }],
  ['une heure et demi', { kind: 'duration', seconds: 5400 }],
  ['pendant deux heures et vingt minutes', { kind: 'duration', seconds: 8400 }],
  ['début mars', { kind: 'range', start: '2027-03-01', end: '2027-03-06' }],
  ["en fin d'année", { kind: 'range', start: '2026-11-01', end: '2027-01-01' }],
  ['nonante minutes', { kind: 'duration', seconds: 5400 }],
  ['septante-cinq minutes', { kind: 'duration', seconds: 4500 }],
  ["la semaine d'après", { kind: 'range', start: '2026-11-30', end: '2026-12-07' }],
  ['le lendemain', { kind: 'date', start: '2026-11-24' }],
  ['dans quinze jours', { kind: 'date', start: '2026-12-07' }],
  ['mardi après le déjeuner', { kind: 'range', start: '2026-11-24T13:00', end: '2026-11-24T17:00' }],
  ['dimanche de pentecôte', { kind: 'date', start: '2027-05-16' }],
  ['tous les jeudis', { kind: 'set', days: ['thu'] }],
  ['le premier lundi de mars', { kind: 'date', start: '2027-03-01' }],
  ['tout le mois', { kind: 'duration', seconds: 2592000 }],
]

describe('times said in French', () => {
  test.each(rows)('%s', (text, first) => {
    expect(readTimes(text, now, 'fr')[0]).toEqual(first)
  })
})
