// Loads the plugin as Docusaurus does and makes it: `loadPlugin.mjs <site folder>`. Last of all a module of ours is loaded by its path.
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import process from 'node:process';

const [, , siteDir] = process.argv;
const LIB = resolve(import.meta.dirname, '../../../plugins/docusaurus-plugin-spec-portal/lib');
const require = createRequire(import.meta.url);
const {loadFreshModule} = require('@docusaurus/utils');
const plugin = await loadFreshModule(require.resolve('docusaurus-plugin-spec-portal'));
const options = plugin.validateOptions({options: {routeBasePath: 'specs'}});
const context = {
  siteDir,
  generatedFilesDir: join(siteDir, '.docusaurus'),
  baseUrl: '/',
  siteConfig: {trailingSlash: true},
  i18n: {currentLocale: 'en'},
};
const {name} = await plugin(context, options);
const isTold = await plugin(context, plugin.validateOptions({options: {exlude: []}})).then(
  () => false,
  ({message}) => /exlude/.test(message),
);
const components = Object.keys(plugin.getSwizzleConfig().components).length;
await loadFreshModule(join(LIB, 'model/pageName.js'));
process.stdout.write(JSON.stringify({id: options.id, name, isTold, components}));
