import type { EntityManager } from '@mikro-orm/postgresql';
import type { ImportedOutcome, ImportTranslationsInput } from '../../../generated/schema.ts';
import { isUuid } from '../../../platform/graph/is-uuid.ts';
import { done, type Outcome, type Refusal, refuse } from '../../../platform/graph/refusal.ts';
import { type Desk, notAllowed, notFound, once } from '../../identity/index.ts';
import { type CaseTexts, casesToTranslate, keyOf } from '../case-queries.ts';
import { keepVersion } from '../keep-version.ts';
import { sitsAtADesk } from '../locked-case.ts';
import { madeFromIn } from '../text-standing.ts';
import { type DeskOfTranslation, mayWriteIn, translationDesk } from '../translation-desk.ts';
import { notYourLanguage, somebodyWasFaster, sourceMoved } from '../translation-problems.ts';
import { limits, problemsOfTranslation, tidyTranslation } from '../translation-rules.ts';
import { codesInText, documentTooLarge, namedTwice, otherSourceLanguage, versionMissing } from './xliff-problems.ts';
import { type ReadUnit, type ReadXliff, readXliff } from './read-xliff.ts';

/** What came, or would come, of a unit. */
export interface ImportedUnitView {
  caseId: string;
  unit: string;
  outcome: ImportedOutcome;
  refusals: Refusal[];
}

/** Plain JSON, so that a retry answers the same. */
interface Imported {
  units: ImportedUnitView[];
}

/**
 * Takes translations back from a document. Each unit by itself: what is foreign, stale, or was saved otherwise in the meantime is left as it
 * is, and says why; what is taken waits to be checked like any other translation. A dry run looks at everything and changes nothing.
 */
export async function importTranslations(desk: Desk, input: ImportTranslationsInput): Promise<Outcome<Imported>> {
  if (!sitsAtADesk(desk)) return refuse(notAllowed());
  const at = await translationDesk(desk, input.edition);
  if (!at) return refuse(notFound('edition'));
  if (input.document.length > limits.xliffCharacters) return refuse(documentTooLarge(limits.xliffCharacters));
  const { done: read, refusals } = await readXliff(input.document);
  if (!read) return refuse(...refusals);

  const act = async (em: EntityManager, isDry: boolean): Promise<Outcome<Imported>> => {
    const cases = await casesToTranslate(em, { ids: [...new Set(read.units.map(({ caseId }) => caseId).filter(isUuid))] });
    const byId = new Map(cases.filter(({ editionId }) => editionId === at.editionId).map((of) => [of.id, of]));
    const units: ImportedUnitView[] = [];
    const seen = new Set<string>();
    // in one order whatever the document's, so that two imports wait for each other and not for ever
    for (const unit of read.units.toSorted((a, b) => (a.caseId + a.unit < b.caseId + b.unit ? -1 : 1))) {
      const key = `${unit.caseId} ${unit.unit}`;
      units.push(seen.has(key) ? refused(unit, namedTwice()) : await importUnit(em, at, read, unit, byId.get(unit.caseId), isDry));
      seen.add(key);
    }
    return done({ units });
  };
  if (input.dryRun) return act(desk.em, true);
  return once<ImportTranslationsInput, Imported>(desk, 'importTranslations', input, ({ em }) => act(em, false));
}

const refused = ({ caseId, unit }: ReadUnit, ...refusals: Refusal[]): ImportedUnitView => ({ caseId, unit, outcome: 'REFUSED', refusals });

async function importUnit(
  em: EntityManager,
  at: DeskOfTranslation,
  { from, to }: ReadXliff,
  read: ReadUnit,
  of: CaseTexts | undefined,
  isDry: boolean,
): Promise<ImportedUnitView> {
  if (!of) return refused(read, notFound('caseId'));
  const handedIn = of.texts.find(({ unit }) => unit === read.unit);
  if (!handedIn) return refused(read, notFound('unit'));
  const source = of.sources.get(read.unit)!;
  if (!mayWriteIn(at, to, source.locale)) return refused(read, notYourLanguage());
  if (from !== source.locale || to === source.locale) return refused(read, otherSourceLanguage(source.locale));
  if (read.hasCodes) return refused(read, codesInText());
  if (read.target === null) return { caseId: read.caseId, unit: read.unit, outcome: 'LEFT_OUT', refusals: [] };

  const text = tidyTranslation(read.target);
  const kept = of.kept.get(keyOf(to, read.unit))?.last;
  const made = madeFromIn(to, handedIn, source);
  const problems = [
    ...(read.source === made ? [] : [sourceMoved('source')]),
    ...(read.version < 0 ? [versionMissing()] : read.version === (kept?.version ?? 0) ? [] : [somebodyWasFaster(kept?.version ?? 0)]),
    ...problemsOfTranslation(handedIn.part, text, 'target'),
  ];
  if (problems.length > 0) return refused(read, ...problems);
  const own = handedIn.texts[to];
  const isSame = kept ? kept.text === text && kept.sourceText === made : own === text;
  if (!isSame && !isDry) {
    const version = await keepVersion(em, {
      ...{ caseId: of.id, locale: to, unit: read.unit, expectedVersion: read.version, text },
      by: { personId: at.desk.person.id },
      source: { locale: source.locale, text: made, revision: of.revision },
    });
    if (!version) return refused(read, somebodyWasFaster(read.version + 1));
  }
  const outcome = isSame ? 'UNCHANGED' : kept || own !== undefined ? 'CHANGED' : 'ADDED';
  return { caseId: read.caseId, unit: read.unit, outcome, refusals: [] };
}
