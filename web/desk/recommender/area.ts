import type { Area } from '../shell/areas.ts';

export const area: Area = {
  key: 'recommender',
  order: 2,
  home: '/recommenders',
  isFor: ({ recommenderDesks }) => recommenderDesks.length > 0,
  pages: [
    { path: '/recommenders', load: () => import('./recommender-page.tsx') },
    { path: '/recommenders/accept', load: () => import('./accept-page.tsx') },
  ],
};
