import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** A spec has so many bytes at least; its last section is filled up. */
const SPEC_BYTES = 8_000;

/**
 * Writes a portal of so many files, always the same: for every four specs a decision and a runbook. A spec has twelve ids,
 * ten links, a diagram and a table.
 * @returns the paths, specs first.
 */
export function writeCorpus(root, files) {
  const specs = Math.round((files * 4) / 6);
  const records = Math.floor((files - specs) / 2);
  const paths = [];
  const write = (path, text) => {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
    paths.push(path);
  };
  for (let index = 0; index < specs; index++) write(specPath(index), specText(index, specs, records));
  for (let index = 0; index < records; index++)
    write(
      decisionPath(index),
      `# ADR-${number(index)}: Choice ${index}\n\n**Status**: Accepted\n\nDecides FR-001 of SPEC-${number((index * 4) % specs)}.\n`,
    );
  for (let index = 0; index < files - specs - records; index++)
    write(
      runbookPath(index),
      `# Recover ${index}\n\nCovers SPEC-${number((index * 4) % specs)} FR-002.\n\n1. Stop the service.\n2. Start it again.\n`,
    );
  return paths;
}

export function specText(index, specs, records) {
  const requirements = Array.from(
    {length: 10},
    (_, at) => `- **FR-${number(at + 1)}**: The system MUST keep promise ${at + 1} of part ${index}.\n`,
  );
  const links = Array.from({length: 7}, (_, at) => `- after [part](../../../${specPath((index + at + 1) % specs)})\n`);
  const head =
    `# Spec: Part ${index}\n\n**ID**: SPEC-${number(index)}\n**Status**: Draft\n\n## Requirements\n\n${requirements.join('')}\n## Links\n\n${links.join('')}` +
    `- as decided in [a choice](../../../${decisionPath(index % records)})\n- recovered by [steps](../../../${runbookPath(index % records)})\n- see SPEC-${number((index + 9) % specs)} FR-003\n\n` +
    `## Measured\n\n| ID | Measure |\n|---|---|\n| SC-001 | within a second |\n| SC-002 | without loss |\n\n\`\`\`mermaid\nflowchart LR\n  A${index} --> B\n\`\`\`\n\n## Notes\n\n`;
  const note = `Words about part ${index}, written by hand, of the usual length and with nothing in them to be found.\n\n`;
  return head + note.repeat(Math.max(1, Math.ceil((SPEC_BYTES - head.length) / note.length)));
}

function specPath(index) {
  return `docs/specs/${number(index)}-part/spec.md`;
}

function decisionPath(index) {
  return `docs/decisions/${number(index)}-choice.md`;
}

function runbookPath(index) {
  return `docs/runbooks/recover-${number(index)}.md`;
}

function number(value) {
  return String(value).padStart(4, '0');
}
