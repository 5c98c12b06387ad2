// Completes package-lock.json after `npm install` on a machine whose registry does not carry the binaries of other
// platforms: npm then leaves these optional packages out, and `npm ci` refuses the file. Entries without integrity are
// fetched by name and version, and only where system and processor fit.
import {readFileSync, writeFileSync} from 'node:fs';

const FILE = 'package-lock.json';
const SYSTEMS = {
  android: 'android',
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  freebsd: 'freebsd',
  openbsd: 'openbsd',
  wasm32: null,
};
const PROCESSORS = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'wasm32'];

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const missing = Object.entries(lock.packages).flatMap(([place, {optionalDependencies = {}, dev}]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isThere(name, place))
    .map(([name, range]) => [`node_modules/${name}`, entryOf(name, range, dev)]),
);
lock.packages = Object.fromEntries(
  [...Object.entries(lock.packages), ...missing].toSorted(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} optional packages added`);

/** As Node resolves: beside the package, then outwards. */
function isThere(name, place) {
  for (let base = place; ; base = base.slice(0, Math.max(0, base.lastIndexOf('node_modules/') - 1))) {
    if (lock.packages[`${base === '' ? '' : `${base}/`}node_modules/${name}`]) return true;
    if (base === '') return false;
  }
}

function entryOf(name, range, dev) {
  const words = name.split(/[-/@_]/);
  const system = name === 'fsevents' ? 'darwin' : words.map((word) => SYSTEMS[word]).find(Boolean);
  const processor = PROCESSORS.find((each) => words.includes(each));
  const libc = words.includes('musl') ? 'musl' : words.some((word) => word.startsWith('gnu')) ? 'glibc' : null;
  return {
    version: range.replace(/^[~^]/, ''),
    ...(processor ? {cpu: [processor]} : {}),
    ...(dev ? {dev: true} : {}),
    ...(libc ? {libc: [libc]} : {}),
    optional: true,
    ...(system ? {os: [system]} : {}),
  };
}
