import { badInput } from '../../../platform/graph/faults.ts';
import { isUuid } from '../../../platform/graph/is-uuid.ts';
import { casesToTranslate } from '../case-queries.ts';
import { hitsOf } from '../glossary-rules.ts';
import { glossaryOf } from '../rules-queries.ts';
import { textViewOf } from '../text-views.ts';
import { type DeskOfTranslation, noteReading } from '../translation-desk.ts';
import { writeXliff } from './write-xliff.ts';

/** Most cases in a document: it has to come back within one request. */
const mostCases = 20;

export interface ExportAsked {
  from: string;
  to: string;
  caseIds: readonly string[];
}

/**
 * Cases of a desk in a pair of languages, for a translator's own tools. What is not on the desk, or written in another language, is left
 * out; null where nothing is left.
 */
export async function exportXliff(at: DeskOfTranslation, { from, to, caseIds }: ExportAsked): Promise<string | null> {
  if (from === to) throw badInput('"from" and "to" are one language. Name two.');
  if (caseIds.length < 1 || caseIds.length > mostCases) throw badInput(`"caseIds" names ${caseIds.length} cases. Name 1 to ${mostCases}.`);
  const cases = await casesToTranslate(at.desk.em, { ids: caseIds.filter(isUuid) });
  const { terms } = await glossaryOf(at.desk.em, at.editionId, from, to);
  noteReading(at);
  const units = cases
    .filter(({ editionId }) => editionId === at.editionId)
    .flatMap((of) =>
      of.texts
        .filter(({ sourceLocale }) => sourceLocale === from)
        .map((text) => {
          const { unit, part, source, text: target, version, state } = textViewOf(at.desk, of, text, to, at.rules.publishesUnchecked);
          return {
            ...{ caseId: of.id, unit, name: part, source: source.text, target, version },
            state: target === null ? ('initial' as const) : state === 'UNCHECKED' ? ('translated' as const) : ('final' as const),
            terms: hitsOf(terms, source, { locale: to, text: null }),
          };
        }),
    );
  return units.length === 0 ? null : await writeXliff(from, to, units);
}
