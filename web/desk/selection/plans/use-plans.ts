import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SelectionTableDocument } from '../../../../src/generated/web/graphql.ts';
import { titleIn } from '../../shell/titled.tsx';
import { useWords } from '../../shell/words-of.ts';

/** The versions of an edition's plan, with what their cases and fields are called. */
export function usePlans(year: number) {
  const { i18n } = useTranslation();
  const say = useWords();
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: SelectionTableDocument,
    variables: { edition: year },
    requestPolicy: 'cache-and-network',
  });
  const desk = data?.viewer?.desk;
  const cases = new Map(desk?.fieldTables.flatMap(({ field, cases: all }) => all.map((one) => [one.submissionId, { ...one, field }] as const)));
  return {
    desk,
    own: data?.viewer?.person,
    titleOf: (id: string) => titleIn(cases.get(id)?.titles ?? [], i18n.language)?.value ?? id.slice(0, 8),
    fieldOf: (id: string) => say(desk?.fields.find(({ key }) => key === cases.get(id)?.field)?.names ?? [])?.value ?? '',
    fieldName: (key: string) => say(desk?.fields.find((one) => one.key === key)?.names ?? [])?.value ?? key,
    language: i18n.language,
    /** Whether newer versions may be on their way. */
    isLooking: fetching || stale,
    asked: { error, fetching, isThere: data !== undefined, again: () => ask({ requestPolicy: 'network-only' }) },
  };
}
