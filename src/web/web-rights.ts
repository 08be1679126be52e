import { everyone, type Rights } from '../platform/rights/audience.ts';

/** Pages hold what is public, or nothing at all before their person has signed in; what they show then they ask of the graph. */
const pages = [
  ...['/', '/:locale', '/:locale/*', '/sitemap.xml', '/robots.txt'],
  ...['/desk', '/desk/*', '/desk/keep.js', '/sign-in', '/web/:file'],
  ...['/screen/:which', '/screen/keep.js'], // the walls' pages hold nothing by themselves
].flatMap((address) => [`GET ${address}`, `HEAD ${address}`]);

export const webRights: Rights = Object.fromEntries([...pages, 'POST /session', 'DELETE /session'].map((route) => [route, everyone]));
