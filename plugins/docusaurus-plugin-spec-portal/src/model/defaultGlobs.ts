/** Where repositories keep their records, and what only looks like one: the answer when a site's options say nothing. */
export const DEFAULT_INCLUDE = {
  specs: [
    '**/specs/**/*.{md,markdown,mdx}',
    '**/spec/**/SPEC.md',
    '**/.specify/specs/**/*.md',
    '**/.kiro/specs/**/*.md',
    '**/openspec/{specs,changes}/**/*.md',
    '**/*.spec.md',
    '**/PRD{,[-_]*}.md',
    '**/{features,feature-specs}/**/[0-9]*-*.md',
  ],
  decisions: [
    '**/{adr,adrs,ADR,ADRs,decisions,decision-records}/**/*.{md,markdown,mdx}',
    '**/architecture-decision-record{,s}/**/*.{md,markdown,mdx}',
    '**/adr[-_]*.md',
    // Requests for comments and enhancement proposals: a number of four digits and a title, below the folder of their process.
    '**/{rfc,rfcs,text,proposals,enhancements,keps,oteps}/**/[0-9][0-9][0-9][0-9]-[a-z]*.md',
  ],
  runbooks: [
    '**/{runbook,runbooks,playbooks}/**/*.{md,markdown,mdx}',
    '**/*[-_]{runbook,runbooks,playbooks}/**/*.md',
    '**/*.runbook.md',
  ],
} as const;

/** Templates, instructions and the like. */
export const DEFAULT_EXCLUDE = [
  '**/node_modules/**',
  '**/vendor/**',
  '**/{template,templates,.templates,archetypes,spec-templates}/**',
  '**/{_template,template,0000-template,NNNN-template,*.template,_template-*,template-*}.{md,markdown,mdx}',
  '**/{adr,spec,plan,tasks,checklist,runbook,decision,feature,agent-file,constitution,prd,rfc,design}[-_]template*.{md,markdown,mdx}',
  '**/.specify/{memory,scripts,templates}/**',
  '**/.{claude,cursor,gemini,codex,windsurf,github,agents,ai,opencode}/**',
  '**/{prompts,commands,agents-prompts}/*.prompt.md',
  '**/agent-instructions/**',
  '**/{AGENTS,CLAUDE,GEMINI,CODE_OF_CONDUCT,LICENSE,_index}.md',
  // Of a whole collection or site; inside a spec's folder such a file is one of its companions.
  '{,**/}{docs,src,book,specs,spec,adr,adrs,decisions,rfcs,runbooks,runbook,playbooks}/{CHANGELOG,CONTRIBUTING,SUMMARY}.md',
  '{CHANGELOG,CONTRIBUTING,SUMMARY}.md',
  // Checklists for any document; those of one spec lie below its folder.
  'checklists/**',
  '**/docs/checklists/**',
  // A plan over all changes.
  '**/openspec/changes/*.md',
] as const;

/** Files whose names say that they hold alert rules; one without any rule is left aside. */
export const DEFAULT_ALERTS = [
  '**/*.{alerts,rules}.{yml,yaml}',
  '**/{alerts,alert-rules,alerting-rules,alert_rules,alerting_rules}.{yml,yaml}',
  '**/*{prometheusrule,prometheusrules,prometheus-rule,prometheus-rules,prometheus_rules}.{yml,yaml}',
] as const;
