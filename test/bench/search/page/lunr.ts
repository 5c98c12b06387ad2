import lunr from 'lunr';
import {type Asked, type Found, offer, SHOWN} from './engine.ts';
import {fetchedJson} from './records.ts';

interface LunrFile {
  readonly shown: readonly Found[];
  readonly index: object;
}

let index: lunr.Index;
let shown: readonly Found[];

/** All words, the last one perhaps unfinished; then all words with one slip each. */
const all = async ({query}: Asked) => {
  const words = lunr.tokenizer(query).map(String);
  const {REQUIRED} = lunr.Query.presence;
  const {TRAILING} = lunr.Query.wildcard;
  const exact = index.query((wanted) => {
    words.forEach((word, at) => {
      wanted.term(word, {presence: REQUIRED, ...(at === words.length - 1 && {wildcard: TRAILING})});
    });
  });
  const found =
    exact.length > 0
      ? exact
      : index.query((wanted) => {
          for (const word of words) wanted.term(word, {presence: REQUIRED, editDistance: word.length < 3 ? 0 : 1});
        });
  return found.slice(0, SHOWN).flatMap(({ref}) => shown[Number(ref)] ?? []);
};

/** The index of docusaurus-search-local, which is lunr's, asked as it asks it. */
offer({
  open: async () => {
    const file = await fetchedJson<LunrFile>('/data/lunr.json');
    index = lunr.Index.load(file.index);
    shown = file.shown;
  },
  names: all,
  all,
});
