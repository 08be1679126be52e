import type { Area } from '../shell/areas.ts';

export const area: Area = {
  key: 'translator',
  order: 7,
  home: '/translator',
  isFor: ({ roles }) => roles.some(({ role }) => role === 'TRANSLATOR' || role === 'ORGANIZER'),
  pages: [
    { path: '/translator', load: () => import('./home-page.tsx') },
    { path: '/translator/:year', load: () => import('./overview/overview-page.tsx') },
    { path: '/translator/:year/terms', load: () => import('./terms/terms-page.tsx') },
    { path: '/translator/:year/exchange', load: () => import('./exchange/exchange-page.tsx') },
    { path: '/translator/:year/:language', load: () => import('./overview/cases-page.tsx') },
    { path: '/translator/:year/:language/:id', load: () => import('./sheet/sheet-page.tsx') },
  ],
};
