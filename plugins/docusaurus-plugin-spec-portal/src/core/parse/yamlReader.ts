import {type Document, isAlias, isMap, isScalar, isSeq, visit, type Node as YamlNode} from 'yaml';
import type {AlertText} from '../../model/alert.ts';
import type {Position} from '../../model/position.ts';

/**
 * Looks into one YAML document without turning it into values: nothing is evaluated, and what an alias names is read where
 * it stands, so that a small file cannot grow.
 */
export interface YamlReader {
  readonly placeOf: (node: YamlNode) => Position;
  /** The value of a map's key; null when there is none. */
  readonly valueAt: (node: unknown, key: string) => YamlNode | null;
  readonly listOf: (node: unknown) => readonly YamlNode[];
  /** The written text of a scalar, not its value: `5m`, `007` and `yes` stay what they are. */
  readonly textOf: (node: unknown) => string | null;
  /** The plain values of a map. `<<: *common` brings those of one other map; its own win. */
  readonly textsOf: (node: unknown) => readonly AlertText[];
}

export function createYamlReader(root: Document, placeAt: (offset: number) => Position): YamlReader {
  const anchors = new Map<string, YamlNode>();
  visit(root, {
    Value: (_key, node) => void (node.anchor && !anchors.has(node.anchor) && anchors.set(node.anchor, node)),
  });
  const meant = (node: unknown): YamlNode | null => (isAlias(node) ? (anchors.get(node.source) ?? null) : asNode(node));
  const entriesOf = (node: unknown): readonly (readonly [string, YamlNode])[] => {
    const map = meant(node);
    if (!isMap(map)) return [];
    return map.items.flatMap(({key, value}) => {
      const held = asNode(value);
      return isScalar(key) && held !== null ? [[String(key.value), held] as const] : [];
    });
  };
  const reader: YamlReader = {
    placeOf: ({range}) => placeAt(range?.[0] ?? 0),
    valueAt: (node, key) => meant(entriesOf(node).find(([name]) => name === key)?.[1]),
    listOf: (node) => {
      const list = meant(node);
      return isSeq(list) ? list.items.flatMap((item) => meant(item) ?? []) : [];
    },
    textOf: (node) => {
      const scalar = meant(node);
      if (!isScalar(scalar) || scalar.value === null) return null;
      return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
    },
    textsOf: (node) => {
      const texts = new Map<string, AlertText>();
      const own = entriesOf(node);
      const merged = own.find(([name]) => name === '<<')?.[1];
      for (const [name, value] of [...entriesOf(merged), ...own]) {
        const text = reader.textOf(value);
        if (text !== null) texts.set(name, {name, value: text.trim(), position: reader.placeOf(value)});
      }
      return [...texts.values()];
    },
  };
  return reader;
}

function asNode(value: unknown): YamlNode | null {
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value) ? value : null;
}
