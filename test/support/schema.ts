import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {inRepository} from './repository.ts';

const schema: unknown = JSON.parse(
  readFileSync(inRepository('plugins/docusaurus-plugin-spec-portal/trace.schema.json'), 'utf8'),
);
const validate = new Ajv2020({strict: true, strictTypes: false, strictRequired: false, allErrors: true}).compile(
  schema as object,
);

/** What the published schema says against a trace export; empty when it is valid. */
export function schemaErrors(value: unknown): readonly string[] {
  return validate(value) ? [] : (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
}
