/** Headers of what a GET is answered with: it is a visitor's, so any page may read it, and anyone may keep it for as long as it is true. */
export const forAnyone = [
  ...['access-control-allow-origin', '*', 'cross-origin-resource-policy', 'cross-origin'],
  ...['vary', 'accept, accept-encoding', 'cache-control', 'public, max-age=0, must-revalidate'],
] as const;

/** Whether a client holds the bytes with this tag already, in whatever coding. */
export const matches = (header: string | undefined, tag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' ||
    header.split(',').some((one) => {
      const known = one.trim().replace(/^W\//, '');
      return known === `"${tag}"` || known === `"${tag}-br"` || known === `"${tag}-gzip"`;
    }));

/**
 * Keys by which a cache in front lets go of answers, as many understand them: `all` is a key of every answer, and `case-…` and `edition-…`, with
 * the first eight characters of the id, of those that show it. One that shows too much to be named has `many` instead.
 */
export const surrogateKeys = (shown: readonly string[] | null): string => ['all', ...(shown ?? ['many'])].join(' ');
