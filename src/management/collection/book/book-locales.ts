/** Most languages of one book. Two can be read side by side; three make a heavy book that nobody asked for. */
export const mostLocales = 2;

/** The canonical tags of a book's languages; undefined where one is no BCP 47 tag, one comes twice, or there are none or too many. */
export function bookLocales(given: readonly string[]): string[] | undefined {
  try {
    const tags = given.map((tag) => Intl.getCanonicalLocales(tag)[0]!);
    return tags.length > 0 && tags.length <= mostLocales && new Set(tags).size === tags.length ? tags : undefined;
  } catch {
    return undefined;
  }
}
