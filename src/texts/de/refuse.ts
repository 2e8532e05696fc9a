import type { RefuseTexts } from '../en/refuse.ts'

const shallI = (one: boolean): string => (one ? 'Soll ich ihn fragen?' : 'Soll ich nachfragen?')

export const deRefuse: RefuseTexts = {
  adminAsk: {
    status: ({ admin, one }) => `Ihren Status setzt ${admin}. ${shallI(one)}`,
    notifications: ({ admin, one }) => `Signalton und Nachrichten stellt ${admin} ein. ${shallI(one)}`,
    schedule: ({ admin, one }) => `Ihren Zeitplan ändert ${admin}. ${shallI(one)}`,
    admin: ({ admin, one }) => `Das macht ${admin}. ${shallI(one)}`,
    operator: ({ admin }) => `Das macht der Betreiber des Bots, nicht ${admin}.`,
  },
  adminOnly: {
    status: ({ admin }) => `Ihren Status setzt ${admin}. Bitte fragen Sie dort.`,
    notifications: ({ admin }) => `Signalton und Nachrichten stellt ${admin} ein. Bitte fragen Sie dort.`,
    schedule: ({ admin }) => `Ihren Zeitplan ändert ${admin}. Bitte fragen Sie dort.`,
    admin: ({ admin }) => `Das macht ${admin}. Bitte fragen Sie dort.`,
    operator: ({ admin }) => `Das macht der Betreiber des Bots, nicht ${admin}.`,
  },
  'self-managed-schedule':
    'Diese Person macht ihren Zeitplan selbst. Schicken Sie ihn als Vorschlag, oder lassen Sie den Zeitplan künftig die Verwaltung machen.',
  'self-managed-auto':
    'Diese Person macht ihren Zeitplan selbst, darum kann nur sie ihn einschalten. Sie können einen Status für sie setzen.',
  'managed-empty': 'Ein Zeitplan der Verwaltung behält mindestens ein Zeitfenster. Fügen Sie zuerst ein anderes hinzu.',
  'fmu-inactive': 'FMU ist für diese Nummer nicht aktiv. Die Kundenbetreuung Ihres Anbieters kann es aktivieren.',
  deactivated: 'Diese Person arbeitet nicht mehr mit FMU. Für sie ändert sich nichts.',
  'slot-too-short': ({ duration }) => `${duration} ist zu kurz: Ein Zeitfenster dauert mindestens 5 Minuten.`,
  'slot-empty': 'Beginn und Ende sind gleich. Für einen ganzen Tag schreiben Sie „ganztägig“.',
  'slots-overlap-each-other': ({ slots }) => `Das überschneidet sich: ${slots}. Welche Zeiten stimmen?`,
  'end-before-start': 'Das Ende liegt vor dem Beginn. Von wann bis wann?',
  'end-passed': ({ at }) => `${at}: Das ist schon vorbei. Bis wann?`,
  'too-many-overrides': ({ count }) => `Mehr als ${count} geplante vorübergehende Status gehen nicht. Entfernen Sie zuerst einen.`,
  'no-running-override': 'Es läuft kein vorübergehender Status, also gibt es kein Ende zu verschieben. Welcher Status, und bis wann?',
  'no-slot-matches': 'Kein Zeitfenster im Zeitplan passt dazu. Sehen Sie die Woche an und nennen Sie Tag und Uhrzeit.',
  'bad-cycle': ({ count }) => `Ein Zeitplan wiederholt sich alle 1 bis 12 Wochen, nicht alle ${count}.`,
  'dates-reversed': 'Der letzte Tag liegt vor dem ersten. Von wann bis wann?',
  'reception-only-today': 'Der Empfang setzt einen Status höchstens bis zum Ende des heutigen Tages.',
  nothing: 'Ich habe nichts geändert. Worum geht es?',
  nothingTooLong: 'Ich habe nichts geändert: Das war zu lang für mich. Worum geht es, in einem Satz?',
  already: ({ status }) => `Schon so: ${status}. Nichts geändert.`,
  askedAdmin: ({ admins }) => `Angefragt: ${admins}. Nichts ändert sich, bis jemand zustimmt.`,
  closed: {
    expired: 'Diese Karte ist abgelaufen. Nichts geändert. Sagen Sie es noch einmal, dann kommt eine neue.',
    'not-yours': 'Diese Karte ist für jemand anderen. Nichts geändert.',
    'already-done': 'Das ist schon erledigt. Nichts weiter geändert.',
    dismissed: 'Nichts geändert.',
    unknown: 'Diese Karte kenne ich nicht mehr. Nichts geändert. Sagen Sie es noch einmal, dann kommt eine neue.',
    'unknown-person': 'Diese Person kenne ich nicht. Nichts geändert. Um wen geht es?',
    'nothing-to-undo': 'Es gibt nichts zurückzunehmen.',
    'nothing-to-redo': 'Es gibt nichts zu wiederholen.',
    'already-undone': 'Das ist schon zurückgenommen.',
    'changed-since': 'Danach hat sich noch etwas geändert, darum habe ich es nicht zurückgenommen.',
    'changed-meanwhile': 'Jemand hat dies inzwischen geändert. Es wurde nichts weiter geändert. Sagen Sie es noch einmal.',
    'lock-stays': 'Eine Sperre wird nicht zurückgenommen. Die Person meldet sich neu an, indem sie dem Bot schreibt.',
    'ended-by-itself': 'Das ist von selbst zu Ende gegangen. Es gibt nichts zurückzunehmen.',
    declined: 'Abgelehnt. Nichts geändert.',
  },
}
