import type { RoleTexts } from '../en/roles.ts'

export const nlRoles: RoleTexts = {
  title: 'Wie welke rol heeft',
  nobody: 'Niemand heeft al een rol. De operator benoemt de eerste beheerder.',
  teamAdminOf: ({ teams }) => `teambeheerder van ${teams}`,
  instead: ({ name, role, was }) => `${name}: ${role} (tot nu ${was})`,
  changedBy: ({ name, role }) => `${name} heeft je rol gewijzigd. Ze is nu: ${role}.`,
  noSuchTeam: ({ text }) => `Niemand zit in een team “${text}”. Schrijf de naam zoals in de lijst van teams.`,
  whichTeam: ({ name }) => `${name} zit in geen team. Schrijf: maak ${name} teambeheerder van, en het team.`,
  joins: ({ name, teams }) => `${name} komt bij ${teams}`,
  leaves: ({ name, teams }) => `${name} verlaat ${teams}`,
  renameTeam: ({ from, to, who }) => `het team ${from} heet nu ${to} (${who})`,
  adminsAre: ({ names }) => `teambeheerder: ${names}`,
  newTeam: ({ name }) => `${name} is een nieuw team.`,
  noTeams: 'Er zijn nog geen teams. Schrijf: zet Anna Peeters in team Verkoop',
  teamTaken: ({ text }) => `Er is al een team “${text}”. Kies een andere naam.`,
  teamNeedsPeople: ({ text }) => `Een team is wie erin zit. Schrijf: zet Anna Peeters in team ${text}`,
}
