/** Milliseconds per stage as a small table, with the sum and each stage's part of it. */
export function formatTimings(timings: readonly (readonly [stage: string, milliseconds: number])[]): string {
  const sum = timings.reduce((total, [, time]) => total + time, 0);
  const line = (name: string, time: number): string =>
    `${name.padEnd(10)} ${time.toFixed(0).padStart(7)} ms ${(sum === 0 ? 0 : (time / sum) * 100).toFixed(0).padStart(4)} %`;
  return [...timings.map(([stage, time]) => line(stage, time)), line('all', sum)].join('\n');
}
