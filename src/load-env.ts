/** Reads `.env` of the working directory, where there is one; what stands in the environment already wins. */
export function loadEnv(): void {
  try {
    process.loadEnvFile()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
}
