/** A table in Markdown: numbers stand on the right. */
export function table(first, head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line([first, ...head]), line(['---', ...head.map(() => '--:')]), ...rows.map(line)].join('\n');
}

export function seconds(value) {
  return withUnit(value < 10 ? value.toFixed(2) : value.toFixed(1), 's');
}

/** A number and its unit stand on one line, however narrow the column is. */
export function withUnit(number, unit) {
  return `${number}\u{a0}${unit}`;
}

export function ratio(a, b) {
  return b === 0 ? '' : (a / b).toFixed(2);
}

export function count(value) {
  return value.toLocaleString('en-US');
}
