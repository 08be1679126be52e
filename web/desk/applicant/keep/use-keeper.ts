import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { ApplicantDraftFragment, ApplicantMaterialsFragment } from '../../../../src/generated/web/graphql.ts';
import { openFactsOf } from '../draft/open-parts.ts';
import type { DraftKeeper, Snapshot } from './draft-keeper.ts';
import { keeperOf } from './keepers.ts';
import { describedOf } from './save-description.ts';
import { saveSection, storedOf } from './save-section.ts';
import type { SectionId } from './sections.ts';

/** Keeps what a person writes in a draft, and takes in what the graph says of it. */
export function useKeeper(personId: string, draft: ApplicantDraftFragment & ApplicantMaterialsFragment): { keeper: DraftKeeper; kept: Snapshot } {
  const graph = useClient();
  const { i18n } = useTranslation();
  const keeper = useMemo(() => keeperOf(personId, draft.id), [personId, draft.id]);
  const open = useMemo(() => openFactsOf(draft.correction), [draft.correction]);
  useEffect(() => {
    keeper.sendBy((what) => saveSection(graph, i18n.language, draft.id, what, open));
    if (keeper.snapshot().unsent > 0) void keeper.flush();
  }, [keeper, graph, i18n.language, draft.id, open]);
  useEffect(() => {
    for (const id of sectionsOf(draft)) keeper.take(id, storedOf(draft, id));
    for (const { id } of draft.materials) keeper.take(`MATERIAL:${id}`, describedOf(draft, id)!);
  }, [keeper, draft]);
  return { keeper, kept: useSyncExternalStore(keeper.subscribe, keeper.snapshot) };
}

export const sectionsOf = (draft: ApplicantDraftFragment): SectionId[] => [
  'FACTS',
  'APPLICANTS',
  ...new Set<SectionId>([`TEXT:${draft.sourceLocale}`, ...draft.texts.map(({ locale }) => `TEXT:${locale}` as const)]),
  // a text that somebody emptied is still a section with a version
  ...draft.sections
    .filter(({ kind, locale }) => kind === 'TEXT' && locale !== draft.sourceLocale && !draft.texts.some((text) => text.locale === locale))
    .map(({ locale }) => `TEXT:${locale!}` as const),
];
