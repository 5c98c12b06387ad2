const DAY = 86_400_000;

/** The unit a reader would choose, and how many of them; negative for what lies in the past. Days are `YYYY-MM-DD`. */
export function ageOf(date: string, today: string): {readonly value: number; readonly unit: 'day' | 'month' | 'year'} {
  const days = Math.round((Date.parse(date) - Date.parse(today)) / DAY);
  if (Math.abs(days) < 60) return {value: days, unit: 'day'};
  return Math.abs(days) < 730
    ? {value: Math.trunc(days / 30.44), unit: 'month'}
    : {value: Math.trunc(days / 365.25), unit: 'year'};
}
