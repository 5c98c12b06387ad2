import {readFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {logger} from '@docusaurus/logger';
import {foldChunkNames, foldRoutes} from './foldRoutes.ts';

/** What we use of a loader's context in webpack and Rspack. */
interface LoaderContext {
  readonly resourcePath: string;
  readonly addDependency: (path: string) => void;
}

/** The bundler's way to `foldRoutes`: applied to the two files in which Docusaurus tells the browser about routes. */
export default async function foldRoutesLoader(this: LoaderContext, source: string): Promise<string> {
  if (basename(this.resourcePath) === 'routes.js') return foldedCode(source);
  const routes = join(dirname(this.resourcePath), 'routes.js');
  this.addDependency(routes);
  const {folds} = foldRoutes(await readFile(routes, 'utf8'));
  return folds.length === 0 ? source : JSON.stringify(foldChunkNames(JSON.parse(source), folds));
}

function foldedCode(source: string): string {
  const {code} = foldRoutes(source);
  if (code === null)
    logger.info(
      '[spec-portal] This version of Docusaurus writes its routes in another form: each page of the portal keeps a route in the main script.',
    );
  return code ?? source;
}
