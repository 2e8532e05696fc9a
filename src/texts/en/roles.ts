/** Who has which role, and who is in which team. */
export const enRoles = {
  title: 'Who has which role',
  nobody: 'Nobody has a role yet. The operator makes the first admin.',
  teamAdminOf: ({ teams }: { teams: string }) => `team admin of ${teams}`,
  instead: ({ name, role, was }: { name: string; role: string; was: string }) => `${name}: ${role} (until now ${was})`,
  changedBy: ({ name, role }: { name: string; role: string }) => `${name} changed your role. It is now: ${role}.`,
  noSuchTeam: ({ text }: { text: string }) => `Nobody is in a team “${text}”. Write its name as it stands in the list of teams.`,
  whichTeam: ({ name }: { name: string }) => `${name} is in no team. Write: make ${name} team admin of, and the team.`,
  joins: ({ name, teams }: { name: string; teams: string }) => `${name} joins ${teams}`,
  leaves: ({ name, teams }: { name: string; teams: string }) => `${name} leaves ${teams}`,
  renameTeam: ({ from, to, who }: { from: string; to: string; who: string }) => `the team ${from} is now called ${to} (${who})`,
  adminsAre: ({ names }: { names: string }) => `team admin: ${names}`,
  newTeam: ({ name }: { name: string }) => `${name} is a new team.`,
  noTeams: 'There are no teams yet. Write: add Anna Peeters to team Sales',
  teamTaken: ({ text }: { text: string }) => `There is a team “${text}” already. Choose another name.`,
  teamNeedsPeople: ({ text }: { text: string }) => `A team is the people in it. Write: add Anna Peeters to team ${text}`,
}
export type RoleTexts = typeof enRoles
