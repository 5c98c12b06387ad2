import type {Artifact} from '../../../model/artifact.ts';
import type {Field, FieldLink} from '../../../model/field.ts';
import type {FileFacts} from '../../../model/file.ts';
import {isStatusKey} from '../../extract/status.ts';
import type {FieldPart, FieldView} from './fieldsData.ts';

/** The metadata of a file for the panel beside it. The status of an artifact has a place of its own there. */
export function fieldViews(artifact: Artifact, {fields, fieldLinks}: FileFacts, isMain: boolean): readonly FieldView[] {
  return fields.flatMap((field, index) =>
    isMain && isShownAsStatus(field, artifact)
      ? []
      : [
          {
            label: field.key,
            isStatus: isStatusKey(field.key),
            parts: partsOf(field.value, fieldLinks[index] ?? []),
          },
        ],
  );
}

/** A remark behind the status, or a second one, is shown as written. */
function isShownAsStatus({key, value, position}: Field, {status}: Artifact): boolean {
  if (status?.source !== 'written' || !isStatusKey(key)) return false;
  return (
    position.line === status.position.line && position.column === status.position.column && value === status.written
  );
}

function partsOf(value: string, links: readonly FieldLink[]): readonly FieldPart[] {
  if (links.length === 0) return [{text: value, slot: null, href: /^https?:\/\/\S+$/.test(value) ? value : null}];
  const parts: FieldPart[] = [];
  let at = 0;
  for (const {start, end, slot, href} of links) {
    if (start > at) parts.push({text: value.slice(at, start), slot: null, href: null});
    parts.push({text: value.slice(start, end), slot, href});
    at = end;
  }
  if (at < value.length) parts.push({text: value.slice(at), slot: null, href: null});
  return parts;
}
