import type { Area } from '../shell/areas.ts';

export const area: Area = {
  key: 'partner',
  order: 2.5,
  home: '/partners',
  isFor: ({ partners }) => partners.length > 0,
  pages: [{ path: '/partners', load: () => import('./partners-page.tsx') }],
};
