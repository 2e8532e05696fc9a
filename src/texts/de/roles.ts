import type { RoleTexts } from '../en/roles.ts'

export const deRoles: RoleTexts = {
  title: 'Wer welche Rolle hat',
  nobody: 'Noch hat niemand eine Rolle. Der Betreiber ernennt die erste Verwaltung.',
  teamAdminOf: ({ teams }) => `Teamverwaltung für ${teams}`,
  instead: ({ name, role, was }) => `${name}: ${role} (bisher ${was})`,
  changedBy: ({ name, role }) => `${name} hat Ihre Rolle geändert. Sie ist jetzt: ${role}.`,
  noSuchTeam: ({ text }) => `In einem Team „${text}“ ist niemand. Schreiben Sie den Namen so, wie er in der Liste der Teams steht.`,
  whichTeam: ({ name }) => `${name} ist in keinem Team. Schreiben Sie: mache ${name} zum Teamadmin von, und das Team.`,
}
