import {join} from 'node:path';
import {expect, test} from 'vitest';
import {requireFolder} from '../../../plugins/docusaurus-plugin-spec-portal/src/node/requireFolder.ts';
import {REPOSITORY} from '../../support/sites.ts';

test('a folder is one; what is missing or a file is told with its path and the option', async () => {
  await expect(requireFolder(REPOSITORY)).resolves.toBeUndefined();
  const missing = join(REPOSITORY, 'nowhere');
  await expect(requireFolder(missing)).rejects.toThrow(
    `The folder of documents, \`${missing}\` (option \`root\`), cannot be read: ENOENT`,
  );
  await expect(requireFolder(join(REPOSITORY, 'package.json'))).rejects.toThrow('(option `root`), is no folder.');
});
