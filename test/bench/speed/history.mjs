// A history for documents to measure with: commits that each give some documents other words. The same documents give the same history.
import {execFileSync} from 'node:child_process';
import process from 'node:process';
import {randomOf} from '../../support/random.mjs';

/** The first commit holds all documents, each later one touches so many. */
export const COMMITS = 200;
export const TOUCHED = 10;

/** Makes a folder a repository whose newest commit is what lies in it afterwards. Every commit is of another day. */
export function commitHistory(folder, files) {
  const random = randomOf(31);
  const texts = new Map(files);
  const paths = [...texts.keys()];
  const stream = [commit(0, texts)];
  for (let day = 1; day <= COMMITS; day++) {
    const touched = new Map();
    for (let each = 0; each < TOUCHED; each++) {
      const path = paths[Math.floor(random() * paths.length)];
      const text = reworded(texts.get(path), random);
      texts.set(path, text);
      touched.set(path, text);
    }
    stream.push(commit(day, touched));
  }
  const git = (args, input) =>
    execFileSync('git', args, {cwd: folder, input, stdio: ['pipe', 'ignore', 'inherit'], env: environment()});
  git(['init', '--quiet', '--initial-branch=main']);
  git(['fast-import', '--quiet'], stream.join(''));
  git(['checkout', '--quiet', '--force', 'main']);
}

/** In the format of git-fast-import(1). */
function commit(day, files) {
  const seconds = Date.UTC(2025, 0, 1, 12) / 1000 + day * 86_400;
  const changes = [...files].map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`);
  return `commit refs/heads/main\ncommitter Ana <ana@example.org> ${seconds} +0000\n${data(`Day ${day}`)}${changes.join('')}`;
}

function data(text) {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

/** Another word in one of its lines. */
function reworded(text, random) {
  const lines = text.split('\n');
  const able = [...lines.keys()].filter((at) => lines[at].includes(' every ') || lines[at].includes(' each '));
  const at = able[Math.floor(random() * able.length)];
  if (at === undefined) return `${text}\nAnother day.\n`;
  lines[at] = lines[at].includes(' every ')
    ? lines[at].replace(' every ', ' each ')
    : lines[at].replace(' each ', ' every ');
  return lines.join('\n');
}

/** Neither a hook's repository nor anybody's own configuration. */
function environment() {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {...Object.fromEntries(own), GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null'};
}
