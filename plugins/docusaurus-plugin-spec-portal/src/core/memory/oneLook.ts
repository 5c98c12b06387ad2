import type {Memory} from './memory.ts';

/** A memory for whoever looks once: each question is answered once, and what it asked for is not noted. */
export function createOneLook(): Memory {
  return {
    begin: () => {},
    read: (_name, make) => make,
    remember(_name, make) {
      const answers = new Map<Parameters<typeof make>[0], ReturnType<typeof make>>();
      return (key) => {
        const known = answers.get(key);
        if (known !== undefined || answers.has(key)) return known as ReturnType<typeof make>;
        const made = make(key);
        answers.set(key, made);
        return made;
      };
    },
  };
}
