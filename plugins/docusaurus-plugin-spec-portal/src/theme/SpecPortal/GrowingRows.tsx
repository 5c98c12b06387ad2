import GrowingList from '@theme/SpecPortal/GrowingList';
import {areSameObjects} from 'docusaurus-plugin-spec-portal/client';
import {memo, type ReactNode} from 'react';

export interface Props<Row extends object> {
  readonly rows: readonly Row[];
  /** Of a list, or of each block of a long one. */
  readonly className: string;
  /** Draws one row, a `<li>` with its key and these properties. Must keep its identity as long as rows look the same. */
  readonly children: DrawRow<Row>;
}

/** What an item of a list is given. */
export interface ItemProps {
  readonly role?: 'listitem';
}

/** `place` counts from 0, in the list or in the block of a long one. */
export type DrawRow<Row> = (row: Row, item: ItemProps, place: number) => ReactNode;

/** Rows in one block. */
const BLOCK = 25;
/** A guess, in rem, for the scroll bar of a long list, until the browser has measured. */
const ROW_HEIGHT = 5.5;

const IN_LIST: ItemProps = {};
const IN_BLOCK: ItemProps = {role: 'listitem'};

/**
 * Rows one below the other, as many as its reader comes to. A long list is drawn in blocks, of which a browser skips those out
 * of sight: were each row skipped by itself, the browser would have to ask each in every frame. To a screen reader the blocks are
 * one list.
 */
export default function GrowingRows<Row extends object>({rows, className, children}: Props<Row>): ReactNode {
  return (
    <GrowingList rows={rows}>
      {(shown, isLong) =>
        isLong ? (
          // biome-ignore lint/a11y/useSemanticElements: a `<ul>` has room for nothing but items.
          <div role="list">
            {blocksOf(shown).map((block, at) => (
              <Block key={at} rows={block} className={className} draw={children as DrawRow<object>} />
            ))}
          </div>
        ) : (
          <ul className={className}>{shown.map((row, place) => children(row, IN_LIST, place))}</ul>
        )
      }
    </GrowingList>
  );
}

interface BlockProps {
  readonly rows: readonly object[];
  readonly className: string;
  readonly draw: DrawRow<object>;
}

/** `memo` leaves a component no type of rows: a block has those that its list can draw. */
const Block = memo(
  function Block({rows, className, draw}: BlockProps): ReactNode {
    return (
      <ul
        role="presentation"
        className={`${className} specPortal-block`}
        style={{containIntrinsicBlockSize: `auto ${rows.length * ROW_HEIGHT}rem`}}
      >
        {rows.map((row, place) => draw(row, IN_BLOCK, place))}
      </ul>
    );
  },
  (before, after) =>
    before.draw === after.draw && before.className === after.className && areSameObjects(before.rows, after.rows),
);

function blocksOf<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  return Array.from({length: Math.ceil(rows.length / BLOCK)}, (_, at) => rows.slice(at * BLOCK, (at + 1) * BLOCK));
}
