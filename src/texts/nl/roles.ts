import type { RoleTexts } from '../en/roles.ts'

export const nlRoles: RoleTexts = {
  title: 'Wie welke rol heeft',
  nobody: 'Niemand heeft al een rol. De operator benoemt de eerste beheerder.',
  teamAdminOf: ({ teams }) => `teambeheerder van ${teams}`,
  instead: ({ name, role, was }) => `${name}: ${role} (tot nu ${was})`,
  changedBy: ({ name, role }) => `${name} heeft je rol gewijzigd. Ze is nu: ${role}.`,
  noSuchTeam: ({ text }) => `Niemand zit in een team “${text}”. Schrijf de naam zoals in de lijst van teams.`,
  whichTeam: ({ name }) => `${name} zit in geen team. Schrijf: maak ${name} teambeheerder van, en het team.`,
}
