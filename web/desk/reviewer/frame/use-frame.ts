import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ReviewerFrameDocument } from '../../../../src/generated/web/graphql.ts';
import { useRead } from '../../shell/use-read.ts';

/** Where somebody sits, and what fields are called. */
export function useFrame() {
  const { i18n } = useTranslation();
  const { data } = useRead(ReviewerFrameDocument, { locale: i18n.language });
  const editions = data?.editions;
  const viewer = data?.viewer;
  const fieldName = useCallback(
    (year: number, key: string) => editions?.find((edition) => edition.year === year)?.fields.find((field) => field.key === key)?.name ?? key,
    [editions],
  );
  const memberships = (viewer?.memberships ?? []).filter(({ state }) => state === 'ACCEPTED');
  /** Committees to whose table somebody may come, and whether they lead there. */
  const tables = memberships.flatMap(({ edition, seats }) => seats.map(({ field, part }) => ({ edition, field, leads: part !== 'EXPERT' })));
  return { viewer, memberships, tables, fieldName, memberOf: (year: number) => memberships.find(({ edition }) => edition === year) };
}
