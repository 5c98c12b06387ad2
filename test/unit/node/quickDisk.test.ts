import {expect, test} from 'vitest';
import {createQuickDisk} from '../../../plugins/docusaurus-plugin-spec-portal/src/node/quickDisk.ts';

/** A disk whose answers take as long as the test says. */
function diskOf(milliseconds: (question: number) => number) {
  let time = 0;
  const disk = createQuickDisk(() => time);
  const ask = (question: number): number =>
    disk.ask(() => {
      time += milliseconds(question);
      return question;
    });
  return {disk, ask};
}

test('one that answers at once stays quick', () => {
  const {disk, ask} = diskOf(() => 0.01);
  for (let question = 0; question < 10_000; question++) expect(ask(question)).toBe(question);
  expect(disk.isQuick()).toBe(true);
});

test('one that takes its time is noticed after a few questions', () => {
  const {disk, ask} = diskOf(() => 1);
  for (let question = 0; question < 4; question++) ask(question);
  expect(disk.isQuick()).toBe(true);
  for (let question = 0; question < 4; question++) ask(question);
  expect(disk.isQuick()).toBe(false);
});

test('one answer that is late says nothing of the disk', () => {
  const {disk, ask} = diskOf((question) => (question === 3 ? 5 : 0.01));
  for (let question = 0; question < 100; question++) ask(question);
  expect(disk.isQuick()).toBe(true);
});

test('a question that fails counts, and fails', () => {
  let time = 0;
  const disk = createQuickDisk(() => time);
  const fail = () =>
    disk.ask(() => {
      time += 100;
      throw new Error('gone');
    });
  expect(fail).toThrow('gone');
  expect(disk.isQuick()).toBe(false);
});
