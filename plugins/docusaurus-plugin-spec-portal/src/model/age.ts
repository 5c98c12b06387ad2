const DAYS: Readonly<Record<string, number>> = {d: 1, w: 7, m: 30, y: 365};

/** Days of an age as people write it: `30d`, `6w`, `3m`, `1y`, or a plain number of days; null when it is none of these. */
export function daysOfAge(age: string): number | null {
  const [, number, unit = ''] = /^(\d{1,5})([dwmy]?)$/i.exec(age.trim()) ?? [];
  const length = DAYS[unit.toLowerCase() || 'd'];
  return number === undefined || length === undefined ? null : Number(number) * length;
}
