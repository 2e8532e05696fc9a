import { describe, expect, test } from '@jest/globals'
import type { CardData } from '../../src/cards/card-data.ts'
import { firstLine, renderText } from '../../src/cards/plain-text.ts'
import type { Language } from '../../src/domain/person.ts'
import { examples } from './examples.ts'
import { at, button, frame, wallTime } from './facts.ts'

/** Sentences that native readers were shown; each row is one card in German, French and Dutch. */
type Rows = Readonly<Record<string, readonly [card: CardData, de: string, fr: string, nl: string]>>

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const buttonsOf = (card: CardData, language: Language): string => plain(renderText(card, language)).split('\n').at(-1) ?? ''

const changeNear: CardData = {
  ...frame(
    [
      button('choose', { kind: 'until', end: { kind: 'next-change' }, at: at('2026-11-23T09:00') }),
      button('choose', { kind: 'until', end: { kind: 'at', at: wallTime('2026-11-23T10:00') } }),
      button('choose', { kind: 'until-told' }),
    ],
    { now: at('2026-11-23T08:45') },
  ),
  kind: 'ask',
  about: {
    kind: 'question',
    operation: { kind: 'set-status', status: 'private', end: { kind: 'unsaid' } },
    question: { kind: 'until-when', nextChange: { at: at('2026-11-23T09:00'), status: 'professional' }, choices: [] },
  },
}

const firstLines: Rows = {
  done: [
    examples['done-until']!,
    'Privat bis 18:00 Uhr (heute, Mo., 23.11.). Danach Beruflich nach Zeitplan.',
    "Privé jusqu'à 18h (aujourd'hui, lun. 23/11). Ensuite Professionnel, selon l'horaire.",
    'Privé tot 18u (vandaag, ma 23/11). Daarna Professioneel volgens je planning.',
  ],
  'bare status, change near': [
    changeNear,
    'Um 9:00 Uhr wechselt Ihr Zeitplan auf Beruflich. Privat bis wann?',
    "À 9h, votre horaire passe en Professionnel. Privé jusqu'à quand ?",
    'Om 9u zet je planning je op Professioneel. Privé tot wanneer?',
  ],
  'many people': [
    examples['several-people-confirm']!,
    '24 Personen auf Privat, 24.12. bis einschließlich 3.1. (11 Tage)?',
    '24 personnes en Privé, du 24/12 au 3/1 inclus (11 jours) ?',
    '24 mensen op Privé, van 24/12 t/m 3/1 (11 dagen)?',
  ],
  'no right': [
    examples['refusal-schedule']!,
    'Ihren Zeitplan ändert Bart Claes. Soll ich ihn fragen?',
    'Votre horaire est géré par Bart Claes. Je lui transmets votre demande ?',
    'Je planning wordt beheerd door Bart Claes. Zal ik het hem vragen?',
  ],
  'put on duty by an admin': [
    examples['notice-on-duty']!,
    'Bart Claes hat Sie eingeteilt: Im Dienst, Sa., 28.11., 8–20 Uhr.',
    'Bart Claes vous attribue un service : sam. 28/11, 8h–20h. Statut : En service.',
    'Bart Claes heeft je ingepland: van dienst, za 28/11, 8u–20u.',
  ],
  'ten minutes before the end': [
    examples['notice-ends-soon']!,
    'In 10 Minuten wieder Beruflich.',
    'Dans 10 minutes : Professionnel.',
    'Over 10 minuten weer Professioneel.',
  ],
  undone: [
    examples['done-undone']!,
    'Zurückgenommen. Status: Beruflich nach Zeitplan.',
    "Retour à l'état précédent. Statut : Professionnel, selon l'horaire.",
    'Teruggezet. Je staat weer op Professioneel, volgens je planning.',
  ],
  'nothing understood': [
    examples['nothing']!,
    'Ich habe nichts geändert. Worum geht es?',
    "Je n'ai rien changé. De quoi s'agit-il ?",
    'Ik heb niets gewijzigd. Waarover gaat het?',
  ],
}

const buttonRows: Rows = {
  'bare status, change near': [
    changeNear,
    '[9:00] [10:00] [bis ich es ändere]',
    "[9h] [10h] [jusqu'à nouvel ordre]",
    '[9u] [10u] [tot ik het wijzig]',
  ],
  'many people': [
    examples['several-people-confirm']!,
    '[24 Personen ändern] [Nichts ändern]',
    '[Modifier 24 personnes] [Ne rien changer]',
    '[24 mensen aanpassen] [Niets wijzigen]',
  ],
  'no right': [examples['refusal-schedule']!, '[Bart Claes fragen] [Nein]', '[Transmettre] [Non]', '[Vraag het Bart Claes] [Nee]'],
  'ten minutes before the end': [examples['notice-ends-soon']!, '[+30 Min.] [+1 Std.]', '[+30 min] [+1 h]', '[+30 min] [+1 u]'],
  undone: [examples['done-undone']!, '[Wiederholen]', '[Rétablir]', '[Opnieuw toepassen]'],
  'nothing understood': [examples['nothing']!, '[Status] [Zeitplan] [Hilfe]', '[Statut] [Horaire] [Aide]', '[Status] [Planning] [Hulp]'],
}

describe('model sentences', () => {
  test.each(Object.entries(firstLines))('%s: the first line', (_, [card, de, fr, nl]) => {
    expect([firstLine(card, 'de'), firstLine(card, 'fr'), firstLine(card, 'nl')].map(plain)).toEqual([de, fr, nl])
  })

  test.each(Object.entries(buttonRows))('%s: the buttons', (_, [card, de, fr, nl]) => {
    expect([buttonsOf(card, 'de'), buttonsOf(card, 'fr'), buttonsOf(card, 'nl')]).toEqual([de, fr, nl])
  })

  test('what calls do in Private', () => {
    const second = (language: Language): string => renderText(examples['done-until']!, language).split('\n')[1] ?? ''
    expect([second('de'), second('fr'), second('nl')]).toEqual([
      'Anrufe an Ihre Festnetznummer klingeln nicht auf dem Handy. Ihre Handynummer bleibt erreichbar.',
      'Les appels vers votre numéro fixe ne sonnent pas sur votre GSM. Votre numéro de GSM reste joignable.',
      'Oproepen naar je vaste nummer komen niet op je gsm. Je gsm-nummer blijft bereikbaar.',
    ])
  })
})
