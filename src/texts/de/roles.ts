import type { RoleTexts } from '../en/roles.ts'

export const deRoles: RoleTexts = {
  title: 'Wer welche Rolle hat',
  nobody: 'Noch hat niemand eine Rolle. Der Betreiber ernennt die erste Verwaltung.',
  teamAdminOf: ({ teams }) => `Teamverwaltung für ${teams}`,
  instead: ({ name, role, was }) => `${name}: ${role} (bisher ${was})`,
  changedBy: ({ name, role }) => `${name} hat Ihre Rolle geändert. Sie ist jetzt: ${role}.`,
  noSuchTeam: ({ text }) => `In einem Team „${text}“ ist niemand. Schreiben Sie den Namen so, wie er in der Liste der Teams steht.`,
  whichTeam: ({ name }) => `${name} ist in keinem Team. Schreiben Sie: mache ${name} zum Teamadmin von, und das Team.`,
  joins: ({ name, teams }) => `${name} kommt zu ${teams}`,
  leaves: ({ name, teams }) => `${name} verlässt ${teams}`,
  renameTeam: ({ from, to, who }) => `das Team ${from} heißt jetzt ${to} (${who})`,
  adminsAre: ({ names }) => `Teamverwaltung: ${names}`,
  newTeam: ({ name }) => `${name} ist ein neues Team.`,
  noTeams: 'Es gibt noch keine Teams. Schreiben Sie: Anna Peeters ins Team Vertrieb aufnehmen',
  teamTaken: ({ text }) => `Ein Team „${text}“ gibt es schon. Wählen Sie einen anderen Namen.`,
  teamNeedsPeople: ({ text }) => `Ein Team sind die Personen darin. Schreiben Sie: Anna Peeters ins Team ${text} aufnehmen`,
}
