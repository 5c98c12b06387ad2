import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import {chromium} from '@playwright/test';

const [, , root, outPrefix, ...specs] = process.argv;
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv',
  '.png': 'image/png',
};
const server = http.createServer((q, s) => {
  const p = decodeURIComponent(q.url.split('?')[0]);
  let f = path.join(root, p);
  if (fs.existsSync(f) && fs.statSync(f).isDirectory()) f = path.join(f, 'index.html');
  if (!fs.existsSync(f)) {
    s.writeHead(404);
    s.end('no');
    return;
  }
  s.writeHead(200, {'content-type': TYPES[path.extname(f)] ?? 'application/octet-stream'});
  fs.createReadStream(f).pipe(s);
});
await new Promise((r) => server.listen(0, r));
const port = server.address().port;
const b = await chromium.launch({executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu']});
for (const spec of specs) {
  const [name, url, mode = 'light', full = 'no'] = spec.split('|');
  const width = mode.includes('phone') ? 390 : mode.includes('320') ? 320 : 1280;
  const page = await b.newPage({
    viewport: {width, height: mode.includes('phone') ? 844 : 900},
    colorScheme: mode.includes('dark') ? 'dark' : 'light',
  });
  page.on('console', (m) => {
    if (m.type() === 'error') console.log(name, 'console', m.text().slice(0, 300));
  });
  page.on('pageerror', (e) => console.log(name, 'err', e.message.slice(0, 300)));
  await page.goto(`http://localhost:${port}${url}`);
  await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true').catch(() => {});
  await page.waitForTimeout(300);
  if (mode.includes('print')) {
    await page.pdf({path: `${outPrefix}${name}.pdf`, preferCSSPageSize: true});
    await page.emulateMedia({media: 'print'});
  }
  const o = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (o) console.log(name, 'overflow', o);
  await page.screenshot({path: `${outPrefix}${name}.png`, fullPage: full === 'full'});
  await page.close();
}
await b.close();
server.close();
