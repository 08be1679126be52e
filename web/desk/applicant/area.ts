import type { Area } from '../shell/areas.ts';
import { forgetPerson, hasUnsent } from './keep/keepers.ts';

export const area: Area = {
  key: 'applicant',
  order: 1,
  home: '/submissions',
  isFor: () => true,
  hasUnsent,
  forgetPerson,
  pages: [
    { path: '/submissions', load: () => import('./list/submissions-page.tsx') },
    { path: '/submissions/join', load: () => import('./people/join-page.tsx') },
    { path: '/submissions/recommender', load: () => import('./recommended/offer-page.tsx') },
    { path: '/submissions/:id', load: () => import('./case/case-page.tsx') },
    { path: '/submissions/:id/preview', load: () => import('./case/preview-page.tsx') },
    { path: '/submissions/:id/people', load: () => import('./people/people-page.tsx') },
    { path: '/submissions/:id/messages', load: () => import('./messages/messages-page.tsx') },
    { path: '/submissions/:id/outcome', load: () => import('./outcome/outcome-page.tsx') },
    { path: '/preparation/:id', load: () => import('./preparation/preparation-page.tsx') },
    { path: '/submissions/:id/edit/:step?', load: () => import('./draft/draft-page.tsx') },
  ],
};
