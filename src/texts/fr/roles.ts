import type { RoleTexts } from '../en/roles.ts'

export const frRoles: RoleTexts = {
  title: 'Qui a quel rôle',
  nobody: "Personne n'a encore de rôle. L'opérateur nomme le premier gestionnaire.",
  teamAdminOf: ({ teams }) => `gestionnaire d'équipe pour ${teams}`,
  instead: ({ name, role, was }) => `${name} : ${role} (jusqu'ici ${was})`,
  changedBy: ({ name, role }) => `${name} a modifié votre rôle. Il est maintenant : ${role}.`,
  noSuchTeam: ({ text }) => `Personne n'est dans une équipe « ${text} ». Écrivez son nom comme dans la liste des équipes.`,
  whichTeam: ({ name }) => `${name} n'est dans aucune équipe. Écrivez : nomme ${name} gestionnaire de, et l'équipe.`,
  joins: ({ name, teams }) => `${name} rejoint ${teams}`,
  leaves: ({ name, teams }) => `${name} quitte ${teams}`,
  renameTeam: ({ from, to, who }) => `l'équipe ${from} s'appelle maintenant ${to} (${who})`,
  adminsAre: ({ names }) => `gestionnaire : ${names}`,
  newTeam: ({ name }) => `${name} est une nouvelle équipe.`,
  noTeams: "Il n'y a pas encore d'équipe. Écrivez : ajouter Anna Peeters à l'équipe Ventes",
  teamTaken: ({ text }) => `Il y a déjà une équipe « ${text} ». Choisissez un autre nom.`,
  teamNeedsPeople: ({ text }) => `Une équipe, ce sont ses membres. Écrivez : ajouter Anna Peeters à l'équipe ${text}`,
}
