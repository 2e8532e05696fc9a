// Every measurement, one after the other: npm run bench
await import('./understanding.ts')
await import('./start.ts')
await import('./teams.ts')
await import('./slack.ts')
