/** An error that names the file: what a system says of a full disk does not. */
export function unwritable(path: string, error: unknown): Error {
  return new Error(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`, {
    cause: error,
  });
}
