import type { Area } from '../shell/areas.ts';

/** One's own account. No desk of its own: the way here stands beside the name. */
export const area: Area = {
  key: 'account',
  order: 9,
  home: '/account',
  isFor: () => false,
  pages: [
    { path: '/account', load: () => import('./account-page.tsx') },
    { path: '/account/address', load: () => import('./address-page.tsx') },
  ],
};
