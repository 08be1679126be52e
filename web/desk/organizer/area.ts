import type { Area } from '../shell/areas.ts';

export const area: Area = {
  key: 'organizer',
  order: 4,
  home: '/organize',
  isFor: ({ roles }) => roles.some(({ role }) => role === 'ORGANIZER'),
  pages: [{ path: '/organize/*', load: () => import('./frame/organizer-desk.tsx') }],
};
