import {type Document, LineCounter, parseAllDocuments, type Node as YamlNode} from 'yaml';
import type {AlertFile, AlertProblem, AlertRule} from '../../model/alert.ts';
import type {Position} from '../../model/position.ts';
import type {TextFile} from '../../model/source.ts';
import {tooDeepYaml} from './yamlDepth.ts';
import {createYamlReader, type YamlReader} from './yamlReader.ts';

/** Rule files are some kilobytes long; what is longer was made by a program, and for one. */
const LONGEST = 2_000_000;
const INVALID = 'Correct the YAML, or leave the file out of `alerts`: sources of Helm or Jsonnet are no rule files.';

/**
 * The alerting rules of a Prometheus rule file, or of Kubernetes objects of kind `PrometheusRule`, several documents
 * allowed. Data only: YAML 1.2's core schema, no tags, and an alias stands for what it names without being copied.
 * What is broken is a problem at its place; the rest is read. Never throws.
 */
export function readAlertRules({path, text, failure}: TextFile): AlertFile {
  const whole = {path, line: 1, column: 1};
  if (failure !== null && text === '')
    return {
      path,
      rules: [],
      problems: [{message: failure.message, hint: failure.hint, position: whole}],
    };
  if (text.length > LONGEST) {
    const message = `The file is longer than ${LONGEST} characters and was left aside.`;
    return {path, rules: [], problems: [{message, hint: 'Split it, or leave it out of `alerts`.', position: whole}]};
  }
  const deep = tooDeepYaml(text);
  if (deep !== null) {
    const message = 'The file is nested too deep and was left aside.';
    return {path, rules: [], problems: [{message, hint: INVALID, position: {path, ...deep}}]};
  }
  const lines = new LineCounter();
  const parsed = parse(text, lines);
  const placeOf = (offset: number): Position => {
    const {line, col} = lines.linePos(offset);
    return {path, line: Math.max(1, line), column: Math.max(1, col)};
  };
  const read = parsed.map((root) => rulesOfDocument(root, placeOf));
  return {path, rules: read.flatMap(({rules}) => rules), problems: read.flatMap(({problems}) => problems)};
}

function parse(text: string, lineCounter: LineCounter): readonly Document[] {
  const documents = parseAllDocuments(text, {schema: 'core', uniqueKeys: false, logLevel: 'silent', lineCounter});
  return 'empty' in documents ? [] : documents;
}

interface Found {
  readonly rules: readonly AlertRule[];
  readonly problems: readonly AlertProblem[];
}

function rulesOfDocument(root: Document, placeOf: (offset: number) => Position): Found {
  const reader = createYamlReader(root, placeOf);
  const [error] = root.errors;
  const problems: AlertProblem[] = error
    ? [
        {
          message: `The file is not valid YAML: ${reasonOf(error.message)}.`,
          hint: INVALID,
          position: placeOf(error.pos[0]),
        },
      ]
    : [];
  const groups = groupsOf(root.contents, reader);
  const found = groups.flatMap((group) => {
    const name = reader.textOf(reader.valueAt(group, 'name')) ?? '';
    return reader.listOf(reader.valueAt(group, 'rules')).map((rule) => ruleOf(rule, name, reader));
  });
  return {
    rules: found.flatMap((each) => (each !== null && 'name' in each ? [each] : [])),
    problems: [...problems, ...found.flatMap((each) => (each !== null && 'message' in each ? [each] : []))],
  };
}

/** Of a rule file they stand at the top, of a Kubernetes object below `spec`, of a list of objects below each. */
function groupsOf(contents: unknown, reader: YamlReader): readonly YamlNode[] {
  const objects = [contents, ...reader.listOf(reader.valueAt(contents, 'items'))];
  return objects.flatMap((object) => {
    const spec = reader.valueAt(object, 'kind') === null ? null : reader.valueAt(object, 'spec');
    return reader.listOf(reader.valueAt(spec ?? object, 'groups'));
  });
}

/** A rule without `alert` records a series and is none of ours. */
function ruleOf(rule: YamlNode, group: string, reader: YamlReader): AlertRule | AlertProblem | null {
  const written = reader.valueAt(rule, 'alert');
  if (written === null) return null;
  const position = reader.placeOf(written);
  const name = reader.textOf(written)?.trim() ?? '';
  if (name === '')
    return {message: 'A rule has an `alert` that is no name.', hint: 'Give the alert one word as its name.', position};
  return {
    name,
    group,
    expr: reader.textOf(reader.valueAt(rule, 'expr'))?.trim() ?? '',
    for: reader.textOf(reader.valueAt(rule, 'for')),
    labels: reader.textsOf(reader.valueAt(rule, 'labels')),
    annotations: reader.textsOf(reader.valueAt(rule, 'annotations')),
    position,
  };
}

/** The library's first line without its own place. */
function reasonOf(message: string): string {
  return (message.split('\n', 1)[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').replace(/[.:]$/, '');
}
