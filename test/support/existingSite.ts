import {spawn} from 'node:child_process';
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {REPOSITORY} from './sites.ts';

/** A small site that somebody else has, with documents of all kinds in its repository. */
export interface ExistingSite {
  readonly name: string;
  /** What stands in `plugins` of its configuration, as JavaScript. */
  readonly plugins: string;
  /** Further keys of its configuration, as JavaScript. */
  readonly extra?: string;
  readonly files?: Readonly<Record<string, string>>;
}

const FILES: Readonly<Record<string, string>> = {
  'handbook/intro.mdx': '---\ntitle: Welcome\n---\n\nA page with **words**, at 10:30, and <b>a bold one</b>.\n',
  'handbook/second.md': '# Second\n\n## One\n\nText.\n\n:::note\n\nA note.\n\n:::\n',
  'src/pages/index.js': 'export default function Home() {\n  return <main><h1>Our site</h1></main>;\n}\n',
  'specs/001-jobs/spec.md': '# Jobs\n\n**Status**: Draft\n\n- **FR-001**: Jobs MUST stop, see ADR-0001\n',
  'specs/002-mail/spec.md': '# Mail\n\n- **FR-001**: Mail MUST be kept\n',
  'adr/0001-stop.md': '# 1. Stop jobs\n\n## Status\n\nAccepted\n',
  'runbooks/stop.md': '# Stop the jobs\n\n1. Stop them.\n',
};

function configuration({plugins, extra = ''}: ExistingSite): string {
  return `module.exports = {
  title: 'Ours',
  url: 'https://example.org',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  presets: [['classic', {docs: {path: 'handbook'}, blog: false}]],
  plugins: [${plugins}],
  ${extra}
};
`;
}

/**
 * Builds the site with a production build of its own, in a folder of its own.
 * @returns the folder of the built site
 * @throws Error with the build's log when it fails.
 */
export async function buildExistingSite(site: ExistingSite): Promise<string> {
  const folder = join(REPOSITORY, '.cache/existing', site.name);
  await rm(folder, {recursive: true, force: true});
  const files = {...FILES, ...site.files, 'docusaurus.config.js': configuration(site), 'package.json': PACKAGE};
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), text);
  }
  const bin = join(REPOSITORY, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const child = spawn(process.execPath, [bin, 'build'], {cwd: folder, env: {...process.env, NO_UPDATE_NOTIFIER: '1'}});
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => void printed.push(chunk.toString()));
  const code = await new Promise((done, fail) => child.on('error', fail).on('close', done));
  if (code !== 0) throw new Error(`The build of ${site.name} ended with ${code}:\n${printed.join('')}`);
  return join(folder, 'build');
}

const PACKAGE = `${JSON.stringify({
  name: 'ours',
  private: true,
  browserslist: {production: ['>0.5%', 'not dead', 'not op_mini all']},
})}\n`;

/** A page's HTML with the digests of assets taken out: they change with every byte of any script. */
export async function pageOf(output: string, path: string): Promise<string> {
  const html = await readFile(join(output, path), 'utf8');
  return html.replaceAll(/(\/assets\/(?:js|css)\/[\w~-]+)\.[0-9a-f]{8}\.(js|css)/g, '$1.$2');
}
