import type { ComponentType } from 'react';
import type { DeskViewerQuery } from '../../../src/generated/web/graphql.ts';

export type Viewer = NonNullable<DeskViewerQuery['viewer']>;
type Pages = { default: ComponentType };

/** A page of a desk. */
export interface DeskPage {
  /** Where it stands below `/desk`, as react-router writes paths: `/submissions/:id`. */
  path: string;
  /** Fetched when somebody goes there: `() => import('./submission-page.tsx')`, whose default export it is. */
  load: () => Promise<Pages>;
}

/** A desk: what one kind of people does. Each lies in a folder of its own, in `area.ts`. */
export interface Area {
  key: 'applicant' | 'recommender' | 'partner' | 'reviewer' | 'organizer' | 'selection' | 'publishing' | 'translator' | 'stage' | 'account';
  /** In the navigation, from left to right. */
  order: number;
  /** Its first page. */
  home: string;
  /** Whether it is of use to somebody. What anybody may see is decided by the graph alone; this spares people empty pages. */
  isFor: (viewer: Viewer) => boolean;
  pages: readonly DeskPage[];
  /** Whether something that was written here is kept on this device only. */
  hasUnsent?: (personId: string) => boolean;
  /** Takes away what this device holds of a person, who signs out. */
  forgetPerson?: (personId: string) => void;
}

const files = import.meta.glob<{ area: Area }>('../*/area.ts', { eager: true });

export const areas: readonly Area[] = Object.values(files)
  .map(({ area }) => area)
  .sort((one, other) => one.order - other.order);
