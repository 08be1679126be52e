import type { Area } from '../shell/areas.ts';

export const area: Area = {
  key: 'stage',
  order: 8,
  home: '/stage',
  isFor: ({ roles }) => roles.some(({ role }) => role === 'STAGE_MANAGER' || role === 'ORGANIZER'),
  pages: [{ path: '/stage/*', load: () => import('./stage-desk.tsx') }],
};
