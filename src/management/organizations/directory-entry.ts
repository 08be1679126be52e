import type { LocalizedString, OrganizationKind } from '../../generated/schema.ts';
import type { Localized } from '../../platform/language.ts';

/** An organization as signed-in people see it. Plain JSON. */
export interface DirectoryEntryView {
  id: string;
  names: Pick<LocalizedString, 'locale' | 'value'>[];
  kind: OrganizationKind | null;
  country: string | null;
}

/** Texts by language as a list, in the same order whoever asks. */
export const listOf = (texts: Localized): { locale: string; value: string }[] =>
  Object.keys(texts)
    .sort()
    .map((locale) => ({ locale, value: texts[locale]! }));

export const directoryEntry = (organization: {
  id: string;
  names: Localized;
  kind?: OrganizationKind | null;
  country?: string | null;
}): DirectoryEntryView => ({
  id: organization.id,
  names: listOf(organization.names),
  kind: organization.kind ?? null,
  country: organization.country ?? null,
});
