/** Grounds for white letters, each at least 4.5 : 1 (a test counts). */
export const BADGE_COLOURS = {
  good: '#1a7f37',
  fair: '#8a5a00',
  poor: '#b3202c',
  neutral: '#57606a',
  label: '#24292f',
} as const;

export type BadgeTone = 'good' | 'fair' | 'poor' | 'neutral';

const HEIGHT = 20;
const LETTER = 6.6;
const PADDING = 6;

/** A badge for a readme: `label | value`, self-contained, the same letters everywhere (`textLength` sets the width). */
export function badge(label: string, value: string, tone: BadgeTone): string {
  const [left, right] = [widthOf(label), widthOf(value)];
  const name = escaped(`${label}: ${value}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${HEIGHT}" role="img" aria-label="${name}">`,
    `<title>${name}</title>`,
    `<rect width="${left + right}" height="${HEIGHT}" rx="3" fill="${BADGE_COLOURS.label}"/>`,
    `<path d="M${left} 0h${right - 3}a3 3 0 0 1 3 3v${HEIGHT - 6}a3 3 0 0 1-3 3h-${right - 3}z" fill="${BADGE_COLOURS[tone]}"/>`,
    '<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">',
    textAt(label, PADDING, left),
    textAt(value, left + PADDING, right),
    '</g></svg>\n',
  ].join('');
}

function widthOf(text: string): number {
  return Math.round(text.length * LETTER) + 2 * PADDING;
}

function textAt(text: string, x: number, width: number): string {
  return `<text x="${x}" y="14" textLength="${width - 2 * PADDING}">${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
