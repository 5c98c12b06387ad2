/** Rows of a file, as a page that somebody wrote by hand holds them: what a browser needs for these words at the least. */
export function plainPage([head = [], ...rows]: readonly (readonly string[])[]): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Matrix</title>
<style>table{border-collapse:collapse}td,th{padding:.3rem;text-align:left}section{content-visibility:auto;contain-intrinsic-block-size:auto 1600px}</style>
<button>Gaps</button><input type="search"><output>all</output>
${[...bySpec(rows)].map((ofSpec) => `<section><table>${ofSpec.map(rowOf).join('')}</table></section>`).join('\n')}
<script>
const rows = [...document.querySelectorAll('tr')];
const words = rows.map(({textContent}) => textContent.toLowerCase());
const isGap = rows.map(({cells}) => cells[${head.indexOf('State')}].textContent === 'Gap');
const [button, input, output] = document.querySelectorAll('button, input, output');
let isAll = true;
const narrow = () => {
  const text = input.value.toLowerCase();
  let left = 0;
  rows.forEach((row, at) => {
    row.hidden = (!isAll && !isGap[at]) || !words[at].includes(text);
    if (!row.hidden) left++;
  });
  for (const section of document.querySelectorAll('section')) section.hidden = !section.querySelector('tr:not([hidden])');
  output.textContent = left;
};
button.onclick = () => {
  isAll = !isAll;
  narrow();
};
input.oninput = narrow;
</script></html>`;
}

/** Neighbours whose names begin alike. */
function* bySpec(rows: readonly (readonly string[])[]): Generator<readonly (readonly string[])[]> {
  let own: (readonly string[])[] = [];
  for (const row of rows) {
    if (own[0] && specOf(own[0]) !== specOf(row)) {
      yield own;
      own = [];
    }
    own.push(row);
  }
  yield own;
}

function specOf([name = '']: readonly string[]): string {
  return name.split('/')[0] ?? '';
}

function rowOf(cells: readonly string[]): string {
  return `<tr>${cells.map((text) => `<td>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</td>`).join('')}</tr>`;
}
