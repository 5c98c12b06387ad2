import {sameData} from './sameData.ts';

/**
 * Answers questions, each once, and knows from one look at the files to the next which answers still hold.
 *
 * While an answer is made, every other question it asks is noted. In a later look an answer holds when all that it asked
 * for is what it was; else it is made again. What is read from the world is always read again. What is made or read again and
 * turns out equal stays the object it was, so that whoever asked for it need not be made again either.
 */
export interface Memory {
  /** A new look: nothing known counts before it was compared. What nobody asks for in many looks is forgotten. */
  readonly begin: () => void;
  /**
   * `make` may ask other questions and use what never changes for this memory; whatever else an edit may change it has to
   * `read`. Questions of one name have one way to make them per look.
   *
   * @throws when a name is given twice in one look, or when an answer needs itself.
   */
  readonly remember: <Key extends string | number, Value>(
    name: string,
    make: (key: Key) => Value,
  ) => (key: Key) => Value;
  /**
   * For what `make` looks up in this look's world: it is looked up again in each look, whatever it asks. When all it looks
   * into is one object, `world`, and that is still the same object, nothing need be looked up.
   */
  readonly read: <Key extends string | number, Value>(
    name: string,
    make: (key: Key) => Value,
    world?: object | null,
  ) => (key: Key) => Value;
}

interface Question {
  readonly name: string;
  readonly isRead: boolean;
  make: (key: never) => unknown;
  /** The look in which `make` was given. */
  since: number;
  /** What a read looks into; null when that is not one thing. */
  world: object | null;
  /** The look since which `world` is the same. */
  worldSince: number;
  readonly answers: Map<string | number, Answer>;
}

interface Answer {
  readonly question: Question;
  readonly key: string | number;
  value: unknown;
  /** In the order in which they were asked. */
  asked: readonly Answer[];
  /** The look in which it was last made or compared. */
  checkedIn: number;
  /** The look in which it last became another one. */
  changedIn: number;
  /** Number of the last making that noted it, so that most are noted once. */
  notedBy: number;
  isOpen: boolean;
}

const NOTHING: readonly Answer[] = [];

function askedTooLate(): never {
  throw new Error('Bug: asked after its look.');
}

/** A page that nobody looks at is still cheap when somebody does, and what was deleted does not stay for ever. */
export const KEPT_LOOKS = 20;

export function createMemory(kept = KEPT_LOOKS): Memory {
  const questions = new Map<string, Question>();
  let look = 1;
  let makings = 0;
  /** The answer that is being made, with what it asked for so far. */
  let making: {readonly number: number; readonly asked: Answer[]} | null = null;

  const note = (answer: Answer): void => {
    if (making === null || answer.notedBy === making.number) return;
    answer.notedBy = making.number;
    making.asked.push(answer);
  };

  const settle = (answer: Answer): void => {
    if (answer.checkedIn === look) return;
    if (answer.isOpen) throw new Error(`Bug: ${answer.question.name} of ${answer.key} needs itself.`);
    answer.isOpen = true;
    try {
      if (answer.checkedIn === 0 || !(answer.question.isRead ? isOfSameWorld(answer) : stillHolds(answer)))
        makeAgain(answer);
      answer.checkedIn = look;
    } finally {
      answer.isOpen = false;
    }
  };

  const isOfSameWorld = ({question, checkedIn}: Answer): boolean =>
    question.world !== null && question.worldSince <= checkedIn;

  /** In the order of asking: what is asked after a change may make no sense any more, and is not looked at. */
  const stillHolds = ({asked, checkedIn}: Answer): boolean =>
    asked.length > 0 &&
    asked.every((other) => {
      if (other.question.since !== look) return false;
      settle(other);
      return other.changedIn <= checkedIn;
    });

  const makeAgain = (answer: Answer): void => {
    const outer = making;
    const own = {number: ++makings, asked: []};
    making = own;
    try {
      const made = answer.question.make(answer.key as never);
      if (answer.checkedIn === 0 || !sameData(answer.value, made)) {
        answer.value = made;
        answer.changedIn = look;
      }
      answer.asked = answer.question.isRead ? NOTHING : own.asked;
    } finally {
      making = outer;
    }
  };

  const given = <Key extends string | number, Value>(
    name: string,
    make: (key: Key) => Value,
    isRead: boolean,
    world: object | null,
  ): ((key: Key) => Value) => {
    const question = questions.get(name) ?? {
      name,
      isRead,
      make,
      since: -1,
      world,
      worldSince: look,
      answers: new Map(),
    };
    if (question.since === look) throw new Error(`Bug: two ways to make ${name}.`);
    // A look in which nobody gave the question may have been one of another world.
    if (question.world !== world || question.since < look - 1) question.worldSince = look;
    question.world = world;
    question.make = make;
    question.since = look;
    questions.set(name, question);
    return (key) => {
      let answer = question.answers.get(key);
      if (answer === undefined) {
        const isOpen = false;
        answer = {question, key, value: null, asked: [], checkedIn: 0, changedIn: 0, notedBy: 0, isOpen};
        question.answers.set(key, answer);
      }
      settle(answer);
      note(answer);
      return answer.value as Value;
    };
  };

  return {
    remember: (name, make) => given(name, make, false, null),
    read: (name, make, world = null) => given(name, make, true, world),
    begin() {
      // What nobody gave in this look would hold the world of an earlier one.
      for (const question of questions.values())
        if (question.since < look) {
          question.make = askedTooLate;
          question.world = null;
        }
      // To look through everything with each edit would take longer than the edit.
      if (look % kept === 0)
        for (const {answers} of questions.values())
          for (const [key, {checkedIn}] of answers) if (checkedIn <= look - kept) answers.delete(key);
      look += 1;
    },
  };
}
