/** Whole days from one calendar day (`YYYY-MM-DD`) to another; negative when that lies before. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

const DAYS_OF_400_YEARS = 146_097;

/**
 * Days since 0000-03-01 in the proleptic Gregorian calendar. Years are counted from March, so that a leap day ends one
 * (algorithm `days_from_civil`, H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */
function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_400_YEARS + dayOfEra;
}
