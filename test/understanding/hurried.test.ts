import { describe, expect, test } from '@jest/globals'
import { read, ops, why } from './reading.ts'

type Row = readonly [text: string, ops: string]

const german: readonly Row[] = [
  ['stell mich bitte auf privat um', 'set_status status=private'],
  ['ich geh jetzt in feierabend', 'set_status status=private'],
  ['privat bis um 6', 'set_status status=private end=2026-11-23T18:00'],
  ['bis dreiviertel sechs privat', 'set_status status=private end=2026-11-23T17:45'],
  ['privat für ne stunde', 'set_status status=private end=2026-11-23T11:15'],
  ['ne halbe stunde privat', 'set_status status=private end=2026-11-23T10:45'],
  ['am freitag zwischen 8 und 10 uhr im dienst', 'set_status status=on-duty start=2026-11-27T08:00 end=2026-11-27T10:00'],
  ['vom 24.12. bis 2.1. privat', 'set_status status=private start=2026-12-24T00:00 end=2027-01-03T00:00'],
  ['14.-18.12. privat', 'set_status status=private start=2026-12-14T00:00 end=2026-12-19T00:00'],
  ['am 14./15.12. dienst', 'set_status status=on-duty start=2026-12-14T00:00 end=2026-12-16T00:00'],
  ['am 3. und 4. dezember bereitschaft', 'set_status status=on-duty start=2026-12-03T00:00 end=2026-12-05T00:00'],
  ['zwischen dem 9. und 17. dezember privat', 'set_status status=private start=2026-12-09T00:00 end=2026-12-18T00:00'],
  ['zweiter Weihnachtsfeiertag im Dienst', 'set_status status=on-duty start=2026-12-26T00:00 end=2026-12-27T00:00'],
  ['bis inkl. Donnerstag privat', 'set_status status=private end=2026-11-27T00:00'],
  ['mittwoch ganzer tag privat', 'set_status status=private start=2026-11-25T00:00 end=2026-11-26T00:00'],
  ['ganze nächste woche bereitschaft', 'set_status status=on-duty start=2026-11-30T00:00 end=2026-12-07T00:00'],
  ['mittwoch bis freitag diese woche privat', 'set_status status=private start=2026-11-25T00:00 end=2026-11-28T00:00'],
  ['bereitschaft übers wochenende', 'set_status status=on-duty start=2026-11-28T00:00 end=2026-11-30T00:00'],
  ['im dinst bis 8 uhr abends', 'set_status status=on-duty end=2026-11-23T20:00'],
  ['beruflihc bis 18 uhr', 'set_status status=professional end=2026-11-23T18:00'],
  ['freitags ab 13 uhr privat', 'add_slots slots=[{days:[fri],start:13:00,end:24:00,status:private}]'],
  ['mo, mi, fr 7:30-15:30 dienst', 'add_slots slots=[{days:[mon,wed,fri],start:07:30,end:15:30,status:on-duty}]'],
  [
    'mo-do 7-16, fr bis 12 beruflich',
    'add_slots slots=[{days:[mon,tue,wed,thu],start:07:00,end:16:00,status:professional},{days:[fri],start:07:00,end:12:00,status:professional}]',
  ],
  ['freitags statt bis 17 nur bis 15 uhr', 'change_slots match={days:[fri],end:17:00} set={end:15:00}'],
  ['freitag bis 15 statt bis 17 uhr', 'change_slots match={days:[fri],end:17:00} set={end:15:00}'],
  ['montag soll erst um 9 anfangen', 'change_slots match={days:[mon]} set={start:09:00}'],
  ['das zeitfenster am donnerstag soll um 16 uhr enden statt um 17 uhr', 'change_slots match={days:[thu],end:17:00} set={end:16:00}'],
  ['noch 20 minuten dranhängen', 'extend minutes=20'],
  ['mach bis 5 draus', 'extend end=2026-11-23T17:00'],
  ['folge wieder meinem plan', 'scheduler value=on'],
  ['wieder automatik bitte', 'scheduler value=on'],
  ['bitte keine pieptöne mehr', 'beep_notifications value=off'],
  ['keine sms mehr', 'text_notifications value=off'],
  ['stellen sie den signalton ab', 'beep_notifications value=off'],
  ['tragen sie mich morgen von 9 bis 11 als privat ein', 'set_status status=private start=2026-11-24T09:00 end=2026-11-24T11:00'],
  ['schick mir wieder nachrichten wenn sich der status ändert', 'text_notifications value=on'],
  ['welcher status um 20 uhr?', 'show_status at=2026-11-23T20:00'],
  ['wann hab ich bereitschaft', 'show_schedule'],
  ['wie lege ich einen zeitplan an?', 'help'],
  ['letzten schritt zurück', 'undo'],
]

const germanAdmin: readonly Row[] = [
  ['lösch Jans plan', 'remove_slots match={} all=true targets=[Jan]'],
  ['Jans freitag löschen', 'remove_slots match={days:[fri]} targets=[Jan]'],
  ['Hans freitag 9-12 dienst', 'set_status status=on-duty start=2026-11-27T09:00 end=2026-11-27T12:00 targets=[Hans]'],
  ['team support bis 18 uhr im dienst', 'set_status status=on-duty end=2026-11-23T18:00 targets=[support]'],
  ['vorlage Option1 auf alle anwenden', 'apply_template template=Option1 targets=[*]'],
]

const english: readonly Row[] = [
  ['put me on private rn', 'set_status status=private'],
  ['brb private', 'set_status status=private'],
  ['gimme private for 20 mins', 'set_status status=private end=2026-11-23T10:35'],
  ['private 1.5 hours', 'set_status status=private end=2026-11-23T11:45'],
  ['private tomo', 'set_status status=private start=2026-11-24T00:00 end=2026-11-25T00:00'],
  ['wensday 9-12 private', 'set_status status=private start=2026-11-25T09:00 end=2026-11-25T12:00'],
  ['proffesional until 6', 'set_status status=professional end=2026-11-23T18:00'],
  ['on dtuy till 8pm', 'set_status status=on-duty end=2026-11-23T20:00'],
  ['private until end of the week', 'set_status status=private end=2026-11-30T00:00'],
  ['from noon onwards put me on private', 'set_status status=private start=2026-11-23T12:00'],
  ['the whole of wednesday private please', 'set_status status=private start=2026-11-25T00:00 end=2026-11-26T00:00'],
  ['private wed thru fri this week', 'set_status status=private start=2026-11-25T00:00 end=2026-11-28T00:00'],
  ['on duty dec 5 and 6', 'set_status status=on-duty start=2026-12-05T00:00 end=2026-12-07T00:00'],
  ['on duty between the 9th and 17th of december', 'set_status status=on-duty start=2026-12-09T00:00 end=2026-12-18T00:00'],
  ['private all saints day', 'set_status status=private start=2027-11-01T00:00 end=2027-11-02T00:00'],
  ['instead of 5 make friday end at 3', 'change_slots match={days:[fri],end:17:00} set={end:15:00}'],
  ['fridays till 3 instead of 5', 'change_slots match={days:[fri],end:17:00} set={end:15:00}'],
  ['change tuesday 9-12 into 10-13', 'change_slots match={days:[tue],start:09:00,end:12:00} set={start:10:00,end:13:00}'],
  ['push it till 7pm', 'extend end=2026-11-23T19:00'],
  ['schedule off', 'scheduler value=off'],
  ['turn my schedule back on', 'scheduler value=on'],
  ['resume my plan', 'scheduler value=on'],
  ['no more texts', 'text_notifications value=off'],
  ["don't text me", 'text_notifications value=off'],
  ['stop beeping', 'beep_notifications value=off'],
  ['would you mind turning off the beep', 'beep_notifications value=off'],
  ['can i have private till 6', 'set_status status=private end=2026-11-23T18:00'],
  ['what am i on', 'show_status'],
  ['which status will i have at 20:00', 'show_status at=2026-11-23T20:00'],
  ['change it back', 'undo'],
]

const englishAdmin: readonly Row[] = [
  ["delete Jan's schedule", 'remove_slots match={} all=true targets=[Jan]'],
  ['team support on duty until 6pm', 'set_status status=on-duty end=2026-11-23T18:00 targets=[support]'],
]

/** What hurried people write in chats and what must change nothing. */
const idleGerman = [
  'die besprechung ist jetzt um 15 uhr',
  'ich muss heute bis 18 uhr arbeiten',
  'ich bin bis 18 uhr im büro',
  'streich den termin am freitag',
  'das ist privat',
  'stell dir vor ich bin privat',
  'stellen sie sich vor, ich wäre im dienst',
  'schönen feierabend',
  'notdienst apotheke bis 22 uhr',
  'berufliche weiterbildung freitag 9-12',
  'am 24. und 31.12. privat',
  'privat bis viertel fünf',
  'mo-fr viertel acht bis fünf dienst',
  'privat von viertel vier bis fünf',
  'montag vormittag slot löschen',
  'bin heute nimmer im dienst',
  'noch eine stunde bis feierabend',
  'schick mir die präsentation bis 15 uhr',
  'schalt das licht aus',
  'wie schaltet man das aus?',
]

const idleEnglish = [
  'i have to work until 6',
  'going to work till 6',
  'i work mon-fri 9-5',
  'work starts at 9',
  'duty starts at 9',
  'keep it professional',
  "let's keep that private",
  'this is private',
  'have a professional weekend',
  'have a private word until 5',
  'stand by me',
  "who's on call tonight",
  "20 more minutes and i'm there yet",
  'private on december 24 and 31',
  'get rid of my monday morning slot',
  'off duty',
  'turn on the tv at 8',
  'put the kettle on',
  'instead of 8-12 make friday 9-12 maybe',
  'get on duty free shopping at 5',
]

describe('what hurried people write', () => {
  test.each(german)('de: %s', (text, expected) => {
    expect(ops(text, { language: 'de' }) + (ops(text, { language: 'de' }) === expected ? '' : why(text, { language: 'de' }))).toBe(expected)
  })
  test.each(germanAdmin)('de, an admin: %s', (text, expected) => {
    expect(ops(text, { language: 'de', role: 'admin' })).toBe(expected)
  })
  test.each(english)('en: %s', (text, expected) => {
    expect(ops(text) + (ops(text) === expected ? '' : why(text))).toBe(expected)
  })
  test.each(englishAdmin)('en, an admin: %s', (text, expected) => {
    expect(ops(text, { role: 'admin' })).toBe(expected)
  })
})

describe('what must change nothing', () => {
  test.each(idleGerman)('de: %s', (text) => {
    expect(read(text, { language: 'de' }).kind + why(text, { language: 'de' })).not.toMatch(/^act/)
  })
  test.each(idleEnglish)('en: %s', (text) => {
    expect(read(text).kind + why(text)).not.toMatch(/^act/)
  })
})
