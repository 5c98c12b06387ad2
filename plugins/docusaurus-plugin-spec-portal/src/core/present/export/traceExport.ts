import type {Alert, AlertText, ClaimBasis} from '../../../model/alert.ts';
import type {ArtifactKind, Supersession} from '../../../model/artifact.ts';
import type {Contradiction, ContradictionSide} from '../../../model/contradiction.ts';
import type {CoverageStatus} from '../../../model/coverage.ts';
import type {Diagnostic} from '../../../model/diagnostic.ts';
import type {EarsPattern, Item, ItemKind, ItemState, Level} from '../../../model/item.ts';
import type {Basis, LinkEnd, LinkType, UnresolvedReason} from '../../../model/link.ts';
import type {ReferenceForm} from '../../../model/reference.ts';
import type {DerivedStatus, Stage} from '../../../model/status.ts';
import type {Trace} from '../../../model/trace.ts';
import type {WaivedSide} from '../../../model/waiver.ts';

/** The public contract `spec-portal/trace@1`; its JSON Schema is `trace.schema.json` in the package. */
export interface TraceExport {
  readonly schema: 'spec-portal/trace@1';
  readonly artifacts: readonly {
    readonly key: string;
    readonly kind: ArtifactKind;
    readonly path: string;
    readonly companions: readonly string[];
    readonly writtenId: string | null;
    readonly title: string;
    readonly status: {readonly written: string; readonly stage: Stage} | null;
    /** What folder or title tell where no status is written. */
    readonly derivedStatus?: {
      readonly stage: Stage;
      readonly source: DerivedStatus['source'];
      readonly evidence: string;
    };
    readonly type: string | null;
    readonly dates: {readonly created: string | null; readonly updated: string | null};
    readonly fields: Readonly<Record<string, string>>;
    readonly isTemplate: boolean;
    readonly supersedes: readonly Supersession[];
    readonly supersededBy: readonly Supersession[];
  }[];
  readonly items: readonly {
    readonly id: string;
    readonly artifact: string;
    readonly localId: string | null;
    readonly anchor: string;
    readonly kind: ItemKind;
    readonly family: string | null;
    readonly level: Level | null;
    readonly title: string | null;
    readonly text: string;
    readonly path: string;
    readonly line: number;
    readonly state: ItemState | null;
    readonly alias?: string;
    readonly of?: string;
    readonly ears?: EarsPattern;
    readonly priority?: string;
    readonly answer?: string;
  }[];
  readonly links: readonly {
    readonly from: {readonly artifact: string; readonly item: string | null};
    readonly to: LinkEnd;
    readonly type: LinkType;
    readonly basis: Basis;
    readonly form: ReferenceForm;
    readonly raw: string;
    readonly path: string;
    readonly line: number;
  }[];
  readonly unresolved: readonly {
    readonly raw: string;
    readonly reason: UnresolvedReason;
    readonly candidates: readonly string[];
    readonly path: string;
    readonly line: number;
  }[];
  readonly coverage: readonly {
    readonly item: string;
    readonly status: CoverageStatus;
    readonly decisions: readonly string[];
    readonly runbooks: readonly string[];
    /** Gaps accepted in the requirement's text; absent when there are none. */
    readonly waivers?: readonly {
      readonly side: WaivedSide;
      readonly reason: string;
      readonly path: string;
      readonly line: number;
    }[];
  }[];
  readonly contradictions: readonly {
    readonly artifact: string;
    readonly kind: Contradiction['kind'];
    readonly claimed: SideExport;
    readonly evidence: SideExport;
  }[];
  /** Alerts by name; absent in portals without one. */
  readonly alerts?: readonly {
    readonly name: string;
    readonly rules: readonly {
      readonly group: string;
      readonly expr: string;
      readonly labels: Readonly<Record<string, string>>;
      readonly annotations: Readonly<Record<string, string>>;
      readonly path: string;
      readonly line: number;
    }[];
    /** One is the alert's runbook; several are undecided. */
    readonly runbooks: readonly {
      readonly artifact: string;
      readonly basis: ClaimBasis;
      readonly path: string;
      readonly line: number;
    }[];
  }[];
  readonly diagnostics: readonly {
    readonly code: string;
    readonly severity: Diagnostic['severity'];
    readonly message: string;
    readonly hint: string;
    readonly path: string;
    readonly line: number;
    readonly column: number;
  }[];
}

interface SideExport {
  readonly text: string;
  readonly path: string;
  readonly line: number;
}

/** The trace as the contract words it. Same trace, same object. */
export function toTraceExport(trace: Trace, diagnostics: readonly Diagnostic[]): TraceExport {
  return {
    schema: 'spec-portal/trace@1',
    artifacts: trace.artifacts.map(({status, fields, ...artifact}) => ({
      ...artifact,
      status: status?.source === 'written' ? {written: status.written, stage: status.stage} : null,
      ...(status === null || status.source === 'written'
        ? {}
        : {derivedStatus: {stage: status.stage, source: status.source, evidence: status.evidence}}),
      // The first of two fields with one name wins, as on the page.
      fields: Object.fromEntries(
        fields
          .filter((field, index) => fields.findIndex(({key}) => key === field.key) === index)
          .map(({key, value}) => [key, value]),
      ),
    })),
    items: trace.items
      .toSorted(byPlace)
      .map(
        ({
          id,
          artifact,
          localId,
          anchor,
          kind,
          family,
          level,
          title,
          text,
          position,
          state,
          alias,
          owner,
          ears,
          priority,
          answer,
        }) => ({
          id,
          artifact,
          localId,
          anchor,
          kind,
          family,
          level,
          title,
          text,
          path: position.path,
          line: position.line,
          state,
          ...(owner === null ? {} : {of: owner}),
          ...(alias === null ? {} : {alias}),
          ...(ears === null ? {} : {ears}),
          ...(priority === null ? {} : {priority}),
          ...(answer === null ? {} : {answer}),
        }),
      ),
    links: trace.links.map(({from, to, type, basis, form, raw, position}) => ({
      from: {artifact: from.artifact, item: from.item},
      to,
      type,
      basis,
      form,
      raw,
      path: position.path,
      line: position.line,
    })),
    unresolved: trace.unresolved.map(({raw, reason, candidates, position}) => ({
      raw,
      reason,
      candidates: candidates.map(({artifact, item}) => item ?? artifact),
      path: position.path,
      line: position.line,
    })),
    coverage: trace.coverage.map(({item, status, decisions, runbooks, waivers}) => ({
      item,
      status,
      decisions: decisions.map(({to}) => to.artifact),
      runbooks: runbooks.map(({to}) => to.artifact),
      ...(waivers.length === 0
        ? {}
        : {waivers: waivers.map(({side, reason, position: {path, line}}) => ({side, reason, path, line}))}),
    })),
    contradictions: trace.contradictions.map(({artifact, kind, claimed, evidence}) => ({
      artifact,
      kind,
      claimed: sideExport(claimed),
      evidence: sideExport(evidence),
    })),
    ...(trace.alerts.length > 0 && {alerts: trace.alerts.map(alertExport)}),
    diagnostics: diagnostics.map(({code, severity, message, hint, position: {path, line, column}}) => ({
      code,
      severity,
      message,
      hint,
      path,
      line,
      column,
    })),
  };
}

/** On pages an artifact's main file comes first; the contract knows only paths and lines. */
function byPlace({position: a}: Item, {position: b}: Item): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

function sideExport({what, position: {path, line}}: ContradictionSide): SideExport {
  return {text: what, path, line};
}

function alertExport({name, rules, claims}: Alert): NonNullable<TraceExport['alerts']>[number] {
  const named = (texts: readonly AlertText[]) => Object.fromEntries(texts.map((text) => [text.name, text.value]));
  return {
    name,
    rules: rules.map(({group, expr, labels, annotations, position: {path, line}}) => ({
      group,
      expr,
      labels: named(labels),
      annotations: named(annotations),
      path,
      line,
    })),
    runbooks: claims.map(({artifact, basis, position: {path, line}}) => ({artifact, basis, path, line})),
  };
}
