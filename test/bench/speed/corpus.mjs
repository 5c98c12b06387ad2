// Documents to measure with: N specs, N/4 decisions and N/4 runbooks that refer to each other. The same number gives the same bytes.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {randomOf} from '../../support/random.mjs';

const NOUNS =
  'account archive audit batch cache channel cluster contract customer deadline device event export feed gateway import index invoice journal key ledger limit lock machine mailbox meter network notice operator order package partner payment plan policy price queue reader receipt region report request route schedule schema sensor session shipment signal snapshot store stream summary table tariff tenant ticket token upload user vault voucher warehouse window worker zone'.split(
    ' ',
  );
const VERBS =
  'accept archive compare copy count deliver export hold keep list measure name order publish read refuse repeat report restore send show store verify write'.split(
    ' ',
  );
const LEVELS = ['MUST', 'MUST', 'MUST', 'SHOULD', 'MAY'];
const STATUSES = ['Draft', 'In Review', 'Approved', 'Implementing', 'Implemented'];

/** Path of the document that is edited and looked at. */
export function documentOf(files) {
  return specsOf(files)[0];
}

/** Paths of all specs, in the order of the corpus. */
export function specsOf(files) {
  return [...files.keys()].filter((path) => path.endsWith('/spec.md'));
}

/** Files by path, as every tool reads them: no directive, no raw HTML, every relative link leads somewhere. */
export function speedCorpus(specs) {
  const random = randomOf(29);
  const decisions = Math.ceil(specs / 4);
  const below = (most) => Math.floor(random() * most);
  const pick = (from) => from[below(from.length)];
  const phrase = (length) => Array.from({length}, () => pick(NOUNS)).join(' ');
  const sentence = () =>
    `The ${phrase(2)} ${pick(VERBS)}s every ${phrase(2)} of the ${phrase(1)}, and the ${phrase(2)} is told.`;
  const paragraph = (sentences) => Array.from({length: sentences}, sentence).join(' ');
  // Docusaurus takes the number off a file's name, and then wants each name once.
  const used = new Set();
  const unusedTitle = () => {
    for (;;) {
      const title = phrase(3);
      if (!used.has(title)) {
        used.add(title);
        return title;
      }
    }
  };
  const named = (count, folder, tail) =>
    Array.from({length: count}, (_, at) => {
      const title = unusedTitle();
      return {
        number: padded(at + 1),
        title,
        path: `docs/${folder}/${padded(at + 1)}-${title.replaceAll(' ', '-')}${tail}`,
      };
    });
  const all = {
    specs: named(specs, 'specs', '/spec.md'),
    decisions: named(decisions, 'decisions', '.md'),
    runbooks: named(decisions, 'runbooks', '.md'),
  };
  const files = new Map();
  for (const spec of all.specs) files.set(spec.path, specText(spec));
  for (const decision of all.decisions) files.set(decision.path, decisionText(decision));
  for (const runbook of all.runbooks) files.set(runbook.path, runbookText(runbook));
  return files;

  function specText({number, title}) {
    const requirement = (_, at) => {
      const kind = random();
      const decision = pick(all.decisions);
      const behind =
        kind < 0.3
          ? `, as ADR-${decision.number} says`
          : kind < 0.5
            ? ` ([decision](../../decisions/${nameOf(decision.path)}))`
            : kind < 0.7
              ? `, see \`${pick(all.runbooks).path}\``
              : '';
      return `- **FR-${padded(at + 1, 3)}**: The ${phrase(2)} ${pick(LEVELS)} ${pick(VERBS)} the ${phrase(2)} of every ${phrase(2)} before the ${phrase(2)} is due${behind}.`;
    };
    const criterion = (_, at) =>
      `- **SC-${padded(at + 1, 3)}**: ${10 + below(89)} % of every ${phrase(2)} in ${1 + below(30)} s.`;
    const drawing = random() < 0.45 ? diagram() : '';
    const story = (_, at) =>
      `### User Story ${at + 1} - ${phrase(3)} (Priority: P${at + 1})\n\nAs an **operator**, I want the ${phrase(2)} to ${pick(VERBS)} the ${phrase(2)}, so that ${phrase(3)} go on.\n\n1. **Given** ${phrase(4)}, **When** ${phrase(3)}, **Then** ${phrase(4)}.\n`;
    return `# Feature Specification: ${title}

**Spec ID**: SPEC-${number}
**Status**: ${pick(STATUSES)}
**Owner**: Team ${pick(NOUNS)}
**Created**: 2026-0${1 + below(9)}-1${below(10)}

## Summary

${paragraph(4)}

## User Scenarios

${Array.from({length: 2}, story).join('\n')}
## Requirements

${Array.from({length: 8 + below(13)}, requirement).join('\n')}

## Success Criteria

${Array.from({length: 3}, criterion).join('\n')}

${drawing}## Clarifications

- [NEEDS CLARIFICATION: who keeps the ${phrase(2)} of the ${phrase(2)}?]

## Notes

${Array.from({length: 3}, () => paragraph(5)).join('\n\n')}

| Term | Meaning |
| --- | --- |
${Array.from({length: 5}, () => `| ${phrase(2)} | ${phrase(7)} |`).join('\n')}

Related: [${pick(all.specs).title}](../../specs/${pick(all.specs).path.slice('docs/specs/'.length)}).
`;
  }

  function decisionText({number, title}) {
    return `# ADR-${number}: ${title}

- **Status**: ${pick(['Accepted', 'Accepted', 'Proposed', 'Rejected'])}
- **Date**: 2026-0${1 + below(9)}-2${below(8)}

## Context

${Array.from({length: 4}, () => paragraph(5)).join('\n\n')}

## Decision

${paragraph(6)} It serves SPEC-${pick(all.specs).number} FR-001.

## Consequences

${Array.from({length: 6}, () => `- ${sentence()}`).join('\n')}
`;
  }

  function runbookText({title}) {
    return `# Runbook: ${title}

**Owner**: Team ${pick(NOUNS)}
**Service**: ${pick(NOUNS)}

## Symptoms

${Array.from({length: 4}, () => `- ${sentence()}`).join('\n')}

## Steps

${Array.from({length: 8}, (_, at) => `${at + 1}. ${sentence()}\n\n   \`\`\`sh\n   ${pick(VERBS)} --${pick(NOUNS)} ${pick(NOUNS)} --wait\n   \`\`\`\n`).join('\n')}

## Background

${Array.from({length: 3}, () => paragraph(5)).join('\n\n')} See [the spec](../specs/${pick(all.specs).path.slice('docs/specs/'.length)}).
`;
  }

  function diagram() {
    const names = Array.from({length: 5}, () => pick(NOUNS));
    const lines = names.slice(1).map((name, at) => `  n${at}[${names[at]}] --> n${at + 1}[${name}]`);
    return `## Flow\n\n\`\`\`mermaid\nflowchart LR\n${lines.join('\n')}\n\`\`\`\n\n`;
  }
}

/** Writes files below a folder that holds nothing else. */
export function writeFiles(folder, files) {
  rmSync(folder, {recursive: true, force: true});
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
}

function nameOf(path) {
  return path.split('/').at(-1);
}

function padded(number, length = 4) {
  return String(number).padStart(length, '0');
}
