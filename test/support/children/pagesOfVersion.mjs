/** Pages by name, different in each version; every third page is in every second version only. */
export function pagesOfVersion(version) {
  const numbers = Array.from({length: 60}, (_, index) => index).filter((index) => index % 3 > 0 || version % 2 === 0);
  return new Map(
    numbers.map((index) => [
      `pages/${index % 7}/page-${index}.json`,
      JSON.stringify({version, text: `${index} `.repeat(5_000), end: true}),
    ]),
  );
}
