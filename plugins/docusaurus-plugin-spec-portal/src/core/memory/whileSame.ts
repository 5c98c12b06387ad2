import {sameData} from './sameData.ts';

/** Remembers its last answer, and gives it again while it is asked with the same data. */
export function whileSame<Asked, Value>(make: (asked: Asked) => Value): (asked: Asked) => Value {
  let last: {readonly asked: Asked; readonly value: Value} | null = null;
  return (asked) => {
    if (last === null || !sameData(last.asked, asked)) last = {asked, value: make(asked)};
    return last.value;
  };
}
