import type { Area } from '../shell/areas.ts';

export const area: Area = {
  key: 'selection',
  order: 5,
  home: '/selection',
  isFor: ({ roles }) => roles.some(({ role }) => role === 'ORGANIZER'),
  pages: [
    { path: '/selection', load: () => import('./home-page.tsx') },
    { path: '/selection/:year/decide', load: () => import('./decide/decide-page.tsx') },
    { path: '/selection/:year/plans', load: () => import('./plans/plans-page.tsx') },
    { path: '/selection/:year/plans/:id', load: () => import('./plans/plan-page.tsx') },
    { path: '/selection/:year/feedback', load: () => import('./feedback/feedback-page.tsx') },
    { path: '/selection/:year/letters', load: () => import('./letters/letters-page.tsx') },
    { path: '/selection/:year/letters/new', load: () => import('./letters/compose-page.tsx') },
    { path: '/selection/:year/letters/:id', load: () => import('./letters/letter-page.tsx') },
  ],
};
