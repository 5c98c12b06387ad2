/** The day it is here, `YYYY-MM-DD`: what ages are counted to. `SOURCE_DATE_EPOCH` (reproducible-builds.org) fixes it, in seconds. */
export function today(): string {
  const fixed = Number(process.env['SOURCE_DATE_EPOCH']);
  const now = Number.isInteger(fixed) && fixed > 0 ? new Date(fixed * 1000) : new Date();
  return now.toISOString().slice(0, 10);
}
