/** A matrix without framework or style: what a browser needs for these words at the least. */
export function plainPage(matrixHtml: string): string {
  const tables = [...matrixHtml.matchAll(/<table[^>]*specPortal-matrix[\s\S]*?<\/table>/g)].map(([table]) =>
    bare(table),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Matrix</title>
<style>table{border-collapse:collapse}td,th{padding:.3rem;text-align:left}section{content-visibility:auto;contain-intrinsic-block-size:auto 1600px}</style>
<button>Gaps</button><output>all</output>
${tables.map((table) => `<section>${table}</section>`).join('\n')}
<script>
let isAll = true;
document.querySelector('button').onclick = () => {
  isAll = !isAll;
  let left = 0;
  for (const row of document.querySelectorAll('tbody tr')) {
    row.hidden = !isAll && row.cells[1].textContent !== 'Gap';
    if (!row.hidden) left++;
  }
  for (const section of document.querySelectorAll('section')) section.hidden = !section.querySelector('tbody tr:not([hidden])');
  document.querySelector('output').textContent = left;
};
</script></html>`;
}

/** Rows, cells and links with their words; no classes, no drawings. */
function bare(table: string): string {
  return table
    .replaceAll(/<svg[\s\S]*?<\/svg>|<!--[\s\S]*?-->|<\/?(?:span|b|q|abbr|div|i)\b[^>]*>/g, '')
    .replaceAll(/<(?!a\b|\/)(\w+)[^>]*>/g, '<$1>')
    .replaceAll(/<a\b[^>]*?(href="?[^\s">]*"?)[^>]*>/g, '<a $1>');
}
