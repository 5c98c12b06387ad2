import Group, {type Props as GroupProps} from '@theme/SpecPortal/Matrix/Group';
import type {MatrixEntry, MatrixGroup} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props extends Omit<GroupProps, 'group' | 'entries'> {
  readonly groups: ReadonlyMap<MatrixGroup, readonly MatrixEntry[]>;
  /** The browser is told to skip what is out of sight. */
  readonly isLong: boolean;
}

type Groups = readonly (readonly [group: MatrixGroup, entries: readonly MatrixEntry[]])[];

/** A block has at least so many rows, if there are. */
const BLOCK = 20;
/** A guess, in pixels, for the scroll bar of a long matrix, until the browser has measured. */
const ROW_HEIGHT = 60;
/** What stands around the rows of a spec is as high as so many of them. */
const AROUND = 3;

/**
 * The requirements of spec after spec. Of many, in blocks that a browser skips when they are out of sight: it asks each of them in
 * every frame, and would ask thousands where specs have but one requirement.
 */
export default function Blocks({groups, isLong, ...view}: Props): ReactNode {
  const draw = (own: Groups): ReactNode =>
    own.map(([group, entries]) => <Group key={group.spec.key} group={group} entries={entries} {...view} />);
  if (!isLong) return <div>{draw([...groups])}</div>;
  return (
    <div>
      {blocksOf([...groups]).map((block, at) => (
        <div key={at} className="specPortal-block" style={{containIntrinsicBlockSize: `auto ${heightOf(block)}px`}}>
          {draw(block)}
        </div>
      ))}
    </div>
  );
}

/** A block that has enough stays as it is while the list grows. */
function blocksOf(groups: Groups): readonly Groups[] {
  const blocks: Groups[number][][] = [];
  let room = 0;
  for (const group of groups) {
    if (room <= 0) {
      blocks.push([]);
      room = BLOCK;
    }
    blocks.at(-1)?.push(group);
    room -= group[1].length;
  }
  return blocks;
}

function heightOf(block: Groups): number {
  return block.reduce((height, [, entries]) => height + (entries.length + AROUND) * ROW_HEIGHT, 0);
}
