import type {ArtifactRow} from 'docusaurus-plugin-spec-portal/client';

/** A status is found by the author's word and by its stage. */
export function statusValues({status}: Pick<ArtifactRow, 'status'>): readonly string[] {
  return [status.stage, status.label];
}
