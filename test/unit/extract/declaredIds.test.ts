import {describe, expect, test} from 'vitest';
import {exportOf, traceOf} from '../../support/portal.ts';
import {read} from '../../support/read.ts';

function itemsIn(markdown: string): readonly string[] {
  return read(`# T\n\n${markdown}`).items.map(
    ({kind, localId, alias, family, level, title, text, state, priority, position}) =>
      [
        kind,
        localId,
        alias && `= ${alias}`,
        family,
        level,
        priority,
        title && `(${title})`,
        text,
        state && `[${state}]`,
        `:${position.line}`,
      ]
        .filter(Boolean)
        .join(' '),
  );
}

const HEADING = '### Check out\n\n';

describe('declared ids', () => {
  test.each([
    [
      'plain',
      '**ID**: `shop-fr-pay`\n\nCarts MUST be paid.',
      ['requirement shop-fr-pay FR must (Check out) Carts MUST be paid. :5'],
    ],
    ['colon inside', '**ID:** `shop-fr-pay`', ['requirement shop-fr-pay FR (Check out) Check out :5']],
    [
      'a box and a priority',
      '- [ ] `p1` - **ID**: `shop-nfr-speed`',
      ['requirement shop-nfr-speed NFR P1 (Check out) Check out :5'],
    ],
    [
      'a checked box',
      '- [x] `p2` - **ID**: `shop-nfr-speed`',
      ['requirement shop-nfr-speed NFR P2 (Check out) Check out [done] :5'],
    ],
    [
      'a box behind the key',
      '**ID**: [ ] `p1` `shop-cart-usecase-pay-v1`',
      ['user-story shop-cart-usecase-pay-v1 USECASE P1 (Check out) Check out :5'],
    ],
    [
      'an actor',
      '**ID**: `shop-actor-guest`\n\n**Role**: buys',
      ['entity shop-actor-guest ACTOR (Check out) Role: buys :5'],
    ],
    [
      'a part that is also a name',
      '**ID**: `shop-entity-fr-pay`',
      ['requirement shop-entity-fr-pay FR (Check out) Check out :5'],
    ],
  ])('%s', (_name, markdown, expected) => {
    expect(itemsIn(HEADING + markdown)).toEqual(expected);
  });

  test('a heading with an id is one item with two names', () => {
    expect(itemsIn('### FR-001 Check out\n\n- [ ] `p1` - **ID**: `shop-fr-pay`\n\nCarts MUST be paid.')).toEqual([
      'requirement FR-001 = shop-fr-pay FR must P1 (Check out) Carts MUST be paid. :3',
    ]);
  });

  test.each([
    ['no code span', `${HEADING}**ID**: shop-fr-pay`],
    ['not bold', `${HEADING}ID: \`shop-fr-pay\``],
    ['no telling part', `${HEADING}**ID**: \`shop-cart-pay\``],
    ['a telling part at the end', `${HEADING}**ID**: \`shop-cart-fr\``],
    ['capitals', `${HEADING}**ID**: \`Shop-fr-pay\``],
    ['a placeholder', `${HEADING}**ID**: \`shop-{system}-fr-{slug}\``],
    ['another key', `${HEADING}**Actors**: \`shop-fr-pay\``],
    ['below the title', '**ID**: `shop-fr-pay`'],
    ['in a fence', `${HEADING}\`\`\`\n**ID**: \`shop-fr-pay\`\n\`\`\``],
    ['a heading that says nothing', '### N/A\n\n**ID**: `shop-nfr-na`'],
  ])('none: %s', (_name, markdown) => {
    expect(itemsIn(markdown)).toEqual([]);
  });
});

const SHOP = {
  'docs/specs/shop/spec.md':
    '# Shop\n\n### Pay\n\n**ID**: `shop-fr-pay`\n\nMUST.\n\n### FR-001 Ship\n\n**ID**: `shop-fr-ship`\n\nMUST.\n',
};

describe('mentions of declared ids', () => {
  test.each([
    ['in code, elsewhere', '`shop-fr-pay`', ['shop/shop-fr-pay']],
    ['by the second name', '`shop-fr-ship`', ['shop/FR-001']],
    ['unknown', '`shop-fr-return`', []],
    ['in prose', 'shop-fr-pay', []],
    ['part of a longer name', '`shop-fr-pay-v2`', []],
    ['in a fence', '```\nshop-fr-pay\n```', []],
  ])('%s', (_name, text, expected) => {
    const {links, unresolved} = traceOf({...SHOP, 'docs/specs/other/spec.md': `# Other\n\n${text}\n`});
    expect(links.map(({to}) => to.item)).toEqual(expected);
    expect(unresolved).toEqual([]);
  });

  test('two that declare the same are ambiguous', () => {
    const copy = SHOP['docs/specs/shop/spec.md'];
    const {unresolved} = traceOf({
      ...SHOP,
      'docs/specs/copy/spec.md': copy,
      'docs/adr/0001-x.md': '# X\n\n`shop-fr-pay`\n',
    });
    expect(unresolved.map(({reason, candidates}) => [reason, candidates.map(({item}) => item)])).toEqual([
      ['ambiguous', ['copy/shop-fr-pay', 'shop/shop-fr-pay']],
    ]);
  });

  test('the export knows both names', () => {
    expect(exportOf(SHOP).items.map(({localId, alias}) => [localId, alias])).toEqual([
      ['shop-fr-pay', undefined],
      ['FR-001', 'shop-fr-ship'],
    ]);
  });
});
