import type { Area } from '../shell/areas.ts';

export const area: Area = {
  key: 'applicant',
  order: 1,
  home: '/submissions',
  isFor: () => true,
  pages: [{ path: '/submissions', load: () => import('./submissions-page.tsx') }],
};
