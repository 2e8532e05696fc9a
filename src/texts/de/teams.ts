import type { TeamsTexts } from '../en/teams.ts'

export const deTeams: TeamsTexts = {
  unknown:
    'Ich kenne Sie noch nicht: Ihre E-Mail-Adresse steht nicht auf der Liste der Personen mit FMU. Ihre Verwaltung kann sie eintragen; schreiben Sie dann noch einmal.',
  guest: 'Ich arbeite nur für Personen dieser Firma und kann für Gäste nichts tun.',
  taken: 'Mit Ihrem Platz auf der Liste der Personen mit FMU ist jemand anderes verbunden. Ihre Verwaltung kann das klären.',
  answeredPersonally: 'Ich habe in unserem persönlichen Chat geantwortet.',
  openPersonalChat: 'Meine Antwort ist nur für Sie. Öffnen Sie einen Chat mit mir und sagen Sie es dort.',
  sentAgain: ({ reference }) => `Noch einmal gesendet, falls die erste Nachricht nicht ankam (Nr. ${reference}).`,
  failed: 'Das hat gerade nicht geklappt. Bitte sagen Sie es gleich noch einmal.',
}
