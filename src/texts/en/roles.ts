/** Who has which role, and what a role is called with its teams. */
export const enRoles = {
  title: 'Who has which role',
  nobody: 'Nobody has a role yet. The operator makes the first admin.',
  teamAdminOf: ({ teams }: { teams: string }) => `team admin of ${teams}`,
  instead: ({ name, role, was }: { name: string; role: string; was: string }) => `${name}: ${role} (until now ${was})`,
  changedBy: ({ name, role }: { name: string; role: string }) => `${name} changed your role. It is now: ${role}.`,
  noSuchTeam: ({ text }: { text: string }) => `Nobody is in a team “${text}”. Write its name as it stands in the list of teams.`,
  whichTeam: ({ name }: { name: string }) => `${name} is in no team. Write: make ${name} team admin of, and the team.`,
}
export type RoleTexts = typeof enRoles
