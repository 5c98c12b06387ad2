// What an author waits for with `docusaurus start`: the first page, and each save until the open page shows it.
import {execFileSync, spawn} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {setTimeout as pause} from 'node:timers/promises';
import {chromium} from '@playwright/test';
import {ensureBrowser} from '../../support/browser.mjs';
import {median} from './measure.mjs';

const SAVES = 5;
/** Milliseconds; the slowest builder takes minutes for its first page. */
const PATIENCE = 900_000;

/**
 * @param site what `BUILDERS` prepared
 * @param page address of the document's page in the preview
 * @param document path of the document in the site's folder
 * @param isQuiet whether saves wait until the preview has nothing else to do; on Linux and macOS only
 * @param edits by name, what a save makes of the document's text: it shows a given sentence
 * @returns seconds on the clock until the page of a document shows its title, and by name until it shows a saved sentence (median).
 */
export async function measuredPreview(
  {args: [bin]},
  folder,
  {page: address, document, edits = {save: sentenceMore}, isQuiet = false},
) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const browser = await chromium.launch({executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-gpu']});
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  const begin = performance.now();
  const server = spawn(process.execPath, [bin, 'start', '--no-open', '--host', '127.0.0.1', '--port', String(port)], {
    cwd: folder,
    env: {...process.env, NO_UPDATE_NOTIFIER: '1', NODE_OPTIONS: '--max-old-space-size=12000'},
    stdio: 'ignore',
  });
  const file = join(folder, document);
  const text = readFileSync(file, 'utf8');
  try {
    await answering(origin, server);
    await page.goto(origin + address);
    await page.waitForFunction(() => document.querySelector('h1') !== null);
    const first = (performance.now() - begin) / 1000;
    const save = (edited, sentence, count) => writeFileSync(file, edited(text, sentence, count));
    if (isQuiet) await quiet(server.pid);
    const waited = {};
    if (Object.keys(edits).length > 0) await watched(page, (sentence) => save(sentenceMore, sentence, 0));
    for (const [name, edited] of Object.entries(edits)) {
      const saves = [];
      for (let count = 1; count <= SAVES; count++) {
        // Watchers gather what happens in one moment.
        await pause(2000);
        const sentence = `This was saved as ${name} number ${count}.`;
        const saved = performance.now();
        save(edited, sentence, count);
        await shown(page, sentence);
        saves.push((performance.now() - saved) / 1000);
      }
      waited[name] = median(saves);
    }
    return {first, ...waited};
  } finally {
    writeFileSync(file, text);
    server.kill('SIGKILL');
    await browser.close();
  }
}

function sentenceMore(text, sentence) {
  return text.replace('## Summary\n\n', `## Summary\n\n${sentence} `);
}

/** Until a process has used less than a second of the processor for some time. */
async function quiet(pid) {
  const used = () => execFileSync('ps', ['-o', 'time=', '-p', String(pid)], {encoding: 'utf8'}).trim();
  let before = '';
  for (let now = used(); now !== before; now = used()) {
    before = now;
    await pause(4000);
  }
}

/** A page is shown before all files are watched: saves until one is seen. */
async function watched(page, save) {
  for (let attempt = 1; attempt <= 20; attempt++) {
    save(`This was tried as number ${attempt}.`);
    const isSeen = await shown(page, `This was tried as number ${attempt}.`, 60_000).then(
      () => true,
      () => false,
    );
    if (isSeen) return;
  }
  throw new Error('The preview shows no save');
}

/** Looks with each frame: what waits for an element looks twice a second at last. */
async function shown(page, sentence, timeout = PATIENCE) {
  await page.waitForFunction((text) => document.body.textContent.includes(text), sentence, {timeout});
}

async function answering(origin, server) {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    if (server.exitCode !== null) throw new Error(`The preview ended with ${server.exitCode}`);
    const answer = await fetch(origin).catch(() => null);
    if (answer) return;
    await pause(50);
  }
  throw new Error('The preview did not answer');
}

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => done(port));
    });
  });
}
