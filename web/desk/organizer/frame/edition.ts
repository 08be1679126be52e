import { createContext, use, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganizerFrameQuery } from '../../../../src/generated/web/graphql.ts';

type Named = readonly { locale: string; value: string }[];

export interface EditionAtHand {
  desk: NonNullable<NonNullable<OrganizerFrameQuery['viewer']>['desk']>;
  /** Who sits here: nobody confirms what they proposed themselves. */
  me: { id: string; name: string };
  /** Whether somebody organizes all editions: partners and terms are theirs. */
  isOfAll: boolean;
  /** Reads the edition again. */
  again: () => void;
}

export const EditionContext = createContext<EditionAtHand | null>(null);

/** The edition that the desk stands at. */
export const useEdition = (): EditionAtHand => use(EditionContext)!;

/** A name in the language of the interface, else in another one. */
export function useNameIn(): (names: Named) => string {
  const { i18n } = useTranslation();
  return useCallback(
    (names) => (names.find(({ locale }) => locale === i18n.language) ?? names.find(({ locale }) => locale === 'en') ?? names[0])?.value ?? '',
    [i18n.language],
  );
}

/** The name of a field by its key. */
export function useFieldName(): (key: string | null | undefined) => string {
  const { desk } = useEdition();
  const nameIn = useNameIn();
  return useCallback((key) => nameIn(desk.fields.find((field) => field.key === key)?.names ?? []) || (key ?? ''), [desk, nameIn]);
}
