import type {Files} from './portal.ts';

/** A small portal where everything leans on something else. */
export const LINKED_PORTAL: Files = {
  'docs/specs/001-lend/spec.md': `# SPEC-001: Lend

**Status**: Draft
**Owner**: Team Desk

Settled by ADR-0002, run by [the disk](../../runbooks/disk.md).

## Requirements

- **FR-001**: It MUST lend, see ADR-0001 and [a](../../runbooks/disk.md).
- **FR-002**: It SHOULD stop, see SPEC-002 FR-001. (runbook: n/a — nobody waits)
- **FR-003**: It MAY wait for \`docs/decisions/0003-third.md\`, or for ADR-0099.

## Success Criteria

- **SC-001**: 90 % of all in 2 s.

## Clarifications

- [NEEDS CLARIFICATION: who asks FR-002?]

\`\`\`mermaid
flowchart LR
  a[FR-001] --> b[ADR-0001]
\`\`\`
`,
  'docs/specs/001-lend/tasks.md': `# Tasks: Lend

- [ ] T001 FR-001 with [the disk](../../runbooks/disk.md)
- [ ] T002 after T001, see plan.md
`,
  'docs/specs/002-return/spec.md': `# SPEC-002: Return

**Status**: Approved

## Requirements

- **FR-001**: It MUST return, as SPEC-001 FR-001 says.
- **FR-002**: It MUST tell FR-009.

::requirements{no=runbook}

::spec-table{status=draft}

::clarifications{spec=SPEC-001}
`,
  'docs/specs/changes/add-x/specs/login/spec.md': `## ADDED Requirements

### Requirement: Login

The desk SHALL open, see ADR-0001.
`,
  'docs/specs/specs/login/spec.md': `# Login

### Requirement: Login

The desk SHALL be open.
`,
  'docs/decisions/0001-first.md': `# ADR-0001: First

- Status: Accepted
- Date: 2026-01-01

It serves SPEC-001 FR-002.
`,
  'docs/decisions/0002-second.md': `---
supersedes: [ADR-0001]
status: accepted
---
# ADR-0002: Second

As [the first](0001-first.md), see ../runbooks/disk.md.
`,
  'docs/decisions/0003-third.md': `# ADR-0003: Third

- Status: Superseded by ADR-0002
`,
  'docs/runbooks/disk.md': `# Runbook: DiskFull

**Owner**: Team Desk
**Last verified**: 2026-01-05

## Covers

SPEC-001 FR-003

## Steps

1. Look.

   \`\`\`sh
   df -h
   \`\`\`

See [the spec](../specs/001-lend/spec.md#fr-001).
`,
  'docs/runbooks/slow.md': `# Slow

**Alerts**: LendingSlow

Ask ADR-0001.
`,
  'alerts/rules.yml': `groups:
  - name: desk
    rules:
      - alert: DiskFull
        expr: disk > 90
        labels:
          severity: page
      - alert: LendingSlow
        expr: slow > 2
        annotations:
          summary: Lending is slow
          runbook_url: https://example.org/docs/runbooks/slow.md
`,
};
