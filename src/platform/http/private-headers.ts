/**
 * What goes out with a file that is for one person, in the session that they have, and with every refusal of it: kept by nobody on the way, shown on no
 * other site, opened by no browser as a page, taken for nothing else than it says.
 */
export const privateHeaders = {
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'same-origin',
  vary: 'authorization',
} as const;
