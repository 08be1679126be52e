import type { Area } from '../shell/areas.ts';

export const area: Area = {
  key: 'publishing',
  order: 6,
  home: '/publishing',
  isFor: ({ roles }) => roles.some(({ role }) => role === 'ORGANIZER'),
  pages: [
    { path: '/publishing', load: () => import('./home-page.tsx') },
    { path: '/publishing/:year/releases', load: () => import('./releases/releases-page.tsx') },
    { path: '/publishing/:year/releases/new', load: () => import('./releases/prepare-release-page.tsx') },
    { path: '/publishing/:year/releases/:id', load: () => import('./releases/release-page.tsx') },
    { path: '/publishing/:year/preparation', load: () => import('./preparation/preparation-page.tsx') },
    { path: '/publishing/:year/honours', load: () => import('./honours/honours-page.tsx') },
    { path: '/publishing/:year/collection', load: () => import('./collection/collection-page.tsx') },
    { path: '/publishing/:year/embargo', load: () => import('./embargo/embargo-page.tsx') },
  ],
};
