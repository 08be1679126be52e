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
