/** How a platform writes the ids of a company's tenant or workspace, and of its people. */
export interface Names {
  readonly tenant: (company: number) => string
  readonly user: (company: number, person: number) => string
}

export const teamsNames: Names = {
  tenant: (company) => `tenant-${company}`,
  user: (company, person) => `oid-${company}-${person}`,
}

export const slackNames: Names = {
  tenant: (company) => `T${company}`,
  user: (company, person) => `U${company}P${person}`,
}
