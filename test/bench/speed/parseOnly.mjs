// The floor of all ingest: reads the Markdown files of a folder and parses them, nothing else.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {markdownToMdast} from 'satteri';

const [folder = '.'] = process.argv.slice(2);
for (const name of readdirSync(folder, {recursive: true}))
  if (name.endsWith('.md'))
    markdownToMdast(readFileSync(join(folder, name), 'utf8'), {
      features: {gfm: true, frontmatter: true, directive: true},
    });
