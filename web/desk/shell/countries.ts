/** In the CLDR, but groupings, places within others, or made for tests: not codes that ISO 3166-1 assigns. */
const notAssigned = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const codes = letters
  .flatMap((one) => letters.map((other) => one + other))
  .filter((code) => !notAssigned.has(code) && names.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code);

export const countryName = (code: string, language: string): string =>
  new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'code' }).of(code) ?? code;

/** Countries and regions by their names, in the order of the language. */
export function countryChoices(language: string): { id: string; name: string; words: string }[] {
  const here = new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'code' });
  const order = new Intl.Collator(language);
  return codes
    .map((id) => ({ id, name: here.of(id)!, words: `${here.of(id)} ${names.of(id)} ${id}`.toLocaleLowerCase() }))
    .sort((one, other) => order.compare(one.name, other.name));
}
