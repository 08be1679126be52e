import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

type Page = LazyExoticComponent<ComponentType>;
export type Group = 'call' | 'cases' | 'committee' | 'office';

/** A page of the desk: where it stands below the edition, and in which part of the list. `path` may be open-ended. */
export interface Section {
  key: 'progress' | 'calendar' | 'call' | 'rules' | 'access' | 'roles' | 'audit';
  group: Group;
  path?: string;
  Page: Page;
}

/** In the list's order. Pages that are reached from others stand in `inner`. */
export const sections: readonly Section[] = [
  { key: 'calendar', group: 'call', Page: lazy(() => import('../setup/calendar-page.tsx')) },
  { key: 'call', group: 'call', Page: lazy(() => import('../setup/call-page.tsx')) },
  { key: 'rules', group: 'call', Page: lazy(() => import('../setup/rules-page.tsx')) },
  { key: 'access', group: 'call', Page: lazy(() => import('../setup/access-page.tsx')) },
  { key: 'roles', group: 'office', Page: lazy(() => import('../people/roles-page.tsx')) },
  { key: 'audit', group: 'office', Page: lazy(() => import('../office/audit-page.tsx')) },
];
