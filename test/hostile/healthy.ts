import type {Tree} from './folder.ts';

/** A small portal without a fault; every hostile tree is laid over it. */
export const HEALTHY: Tree = {
  'docs/specs/001-lending/spec.md':
    '# Spec: Lending\n\n**ID**: SPEC-001\n**Status**: Accepted\n\n## Requirements\n\n' +
    '- **FR-001**: A loan MUST have a date of return (ADR-0001).\n- **FR-002**: A late loan MUST be told, see [the runbook](../../runbooks/remind.md).\n\n' +
    '```mermaid\nflowchart LR\n  Shelf --> Reader\n```\n',
  'docs/decisions/0001-dates-of-return.md':
    '# ADR-0001: Dates of return\n\n**Status**: Accepted\n**Spec**: SPEC-001\n\nA date is fixed.\n',
  'docs/runbooks/remind.md':
    '# Remind a reader\n\nCovers SPEC-001 FR-002.\n\n1. Look up the loan.\n2. Write a letter.\n',
};

export const HEALTHY_PATHS = Object.keys(HEALTHY);
