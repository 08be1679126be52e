import type { Words } from '../../../i18n/index.ts';
import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

type Page = LazyExoticComponent<ComponentType>;
export type Group = 'call' | 'cases' | 'committee' | 'office';

/** A page of the desk: where it stands below the edition, and in which part of the list. */
export interface Section {
  key: keyof Words['organizer']['nav'];
  group: Group;
  Page: Page;
  /** Pages that are reached from this one. */
  inner?: readonly { path: string; Page: Page }[];
}

/** In the list's order. */
export const sections: readonly Section[] = [
  { key: 'progress', group: 'call', Page: lazy(() => import('../progress/progress-page.tsx')) },
  { key: 'calendar', group: 'call', Page: lazy(() => import('../setup/calendar-page.tsx')) },
  { key: 'call', group: 'call', Page: lazy(() => import('../setup/call-page.tsx')) },
  { key: 'rules', group: 'call', Page: lazy(() => import('../setup/rules-page.tsx')) },
  { key: 'access', group: 'call', Page: lazy(() => import('../setup/access-page.tsx')) },
  { key: 'recommenders', group: 'call', Page: lazy(() => import('../office/recommenders-page.tsx')) },
  {
    key: 'screening',
    group: 'cases',
    Page: lazy(() => import('../screening/screening-page.tsx')),
    inner: [{ path: ':id', Page: lazy(() => import('../screening/case-page.tsx')) }],
  },
  { key: 'questions', group: 'cases', Page: lazy(() => import('../office/questions-page.tsx')) },
  { key: 'exports', group: 'cases', Page: lazy(() => import('../office/exports-page.tsx')) },
  { key: 'committee', group: 'committee', Page: lazy(() => import('../committee/committee-page.tsx')) },
  { key: 'ties', group: 'committee', Page: lazy(() => import('../committee/ties-page.tsx')) },
  {
    key: 'assignment',
    group: 'committee',
    Page: lazy(() => import('../assignment/runs-page.tsx')),
    inner: [{ path: ':id', Page: lazy(() => import('../assignment/run-page.tsx')) }],
  },
  { key: 'reviews', group: 'committee', Page: lazy(() => import('../assignment/reviews-page.tsx')) },
  { key: 'roles', group: 'office', Page: lazy(() => import('../people/roles-page.tsx')) },
  { key: 'keys', group: 'office', Page: lazy(() => import('../programs/keys-page.tsx')) },
  { key: 'partners', group: 'office', Page: lazy(() => import('../programs/partners-page.tsx')) },
  { key: 'letters', group: 'office', Page: lazy(() => import('../office/letters-page.tsx')) },
  { key: 'audit', group: 'office', Page: lazy(() => import('../office/audit-page.tsx')) },
];
