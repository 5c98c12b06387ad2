import {stat} from 'node:fs/promises';

/** @throws Error that says what is wrong with the folder of documents, in the words of whoever set it. */
export async function requireFolder(root: string): Promise<void> {
  const found = await stat(root).catch((error: unknown) => {
    throw new Error(`${messageFor(root)} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  if (!found.isDirectory()) throw new Error(`${messageFor(root)} is no folder.`);
}

function messageFor(root: string): string {
  return `[spec-portal] The folder of documents, \`${root}\` (option \`root\`),`;
}
