/** The `code` that Node puts on its own errors (`ENOENT`, `EACCES`…), if the value has one. */
export function getErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
