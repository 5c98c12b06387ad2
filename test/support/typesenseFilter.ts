/** `filter_by` as Typesense documents it: `field:=[`a`,`b`]`, `field:!=`, numbers, `&&` before `||`, parentheses. */
export function keeps(filter: string, record: Readonly<Record<string, unknown>>): boolean {
  const tokens = filter.match(/\(|\)|&&|\|\||\w+:(?:!=|>=|<=|=|>|<)(?:\[[^\]]*\]|`[^`]*`|[^\s()]+)/g) ?? [];
  if (tokens.join('').replaceAll(' ', '') !== filter.replaceAll(' ', '')) throw new Error(`Cannot read ${filter}`);
  let at = 0;
  const either = (): boolean => {
    let value = all();
    while (tokens[at] === '||') {
      at += 1;
      const next = all();
      value = value || next;
    }
    return value;
  };
  const all = (): boolean => {
    let value = one();
    while (tokens[at] === '&&') {
      at += 1;
      const next = one();
      value = value && next;
    }
    return value;
  };
  const one = (): boolean => {
    const token = tokens[at] ?? '';
    at += 1;
    if (token !== '(') return isTrue(token, record);
    const value = either();
    at += 1;
    return value;
  };
  const value = either();
  if (at !== tokens.length) throw new Error(`Cannot read ${filter}`);
  return value;
}

function isTrue(token: string, record: Readonly<Record<string, unknown>>): boolean {
  const [, field = '', sign = '', written = ''] = /^(\w+):(!=|>=|<=|=|>|<)(.*)$/s.exec(token) ?? [];
  const present = [record[field] ?? []].flat();
  const values = [...written.matchAll(/`([^`]*)`|([^\s,[\]]+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const number = Number(present[0]);
  if (sign === '>=') return number >= Number(values[0]);
  if (sign === '<=') return number <= Number(values[0]);
  if (sign === '>') return number > Number(values[0]);
  if (sign === '<') return number < Number(values[0]);
  const isIn = present.some((each) => values.includes(String(each)));
  return sign === '=' ? isIn : !isIn;
}
