import type { RoleTexts } from '../en/roles.ts'

export const frRoles: RoleTexts = {
  title: 'Qui a quel rôle',
  nobody: "Personne n'a encore de rôle. L'opérateur nomme le premier gestionnaire.",
  teamAdminOf: ({ teams }) => `gestionnaire d'équipe pour ${teams}`,
  instead: ({ name, role, was }) => `${name} : ${role} (jusqu'ici ${was})`,
  changedBy: ({ name, role }) => `${name} a modifié votre rôle. Il est maintenant : ${role}.`,
  noSuchTeam: ({ text }) => `Personne n'est dans une équipe « ${text} ». Écrivez son nom comme dans la liste des équipes.`,
  whichTeam: ({ name }) => `${name} n'est dans aucune équipe. Écrivez : nomme ${name} gestionnaire de, et l'équipe.`,
}
