import type { Area } from '../shell/areas.ts';

export const area: Area = {
  key: 'reviewer',
  order: 3,
  home: '/reviews',
  isFor: ({ roles }) => roles.some(({ role }) => role === 'REVIEWER' || role === 'CHAIR'),
  pages: [
    { path: '/reviews', load: () => import('./queue/queue-page.tsx') },
    { path: '/reviews/:id', load: () => import('./case/case-page.tsx') },
    { path: '/reviews/:year/wishes', load: () => import('./committee/wishes-page.tsx') },
    { path: '/reviews/:year/fields/:field', load: () => import('./field/table-page.tsx') },
    { path: '/reviews/:year/fields/:field/agenda', load: () => import('./field/agenda-page.tsx') },
    { path: '/reviews/:year/fields/:field/ballots', load: () => import('./field/ballots-page.tsx') },
    { path: '/committee', load: () => import('./committee/membership-page.tsx') },
    { path: '/committee/answer', load: () => import('./committee/answer-page.tsx') },
  ],
};
