// Runs the suites that deal with time under zones of the machine that are far from ours: nothing may depend on where the server stands.
// The brute force stays out: it names its own zones, and would take minutes more.
import { spawnSync } from 'node:child_process'

const zones = ['America/New_York', 'Pacific/Apia']
const suites = ['test/domain', 'test/understanding', 'test/texts', 'test/cards', 'test/application', 'test/scenarios']
const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js']

for (const zone of zones) {
  process.stderr.write(`fmu-bot: ${suites.join(' ')} under TZ=${zone}\n`)
  const run = spawnSync(process.execPath, [...jest, ...suites, '--testPathIgnorePatterns=brute-force'], {
    stdio: 'inherit',
    env: { ...process.env, TZ: zone },
  })
  if (run.status !== 0) process.exit(run.status ?? 1)
}
