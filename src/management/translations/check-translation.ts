import type { CheckTranslationInput } from '../../generated/schema.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notFound, once } from '../identity/index.ts';
import { type CaseTexts, keyOf } from './case-queries.ts';
import { lockText } from './keep-version.ts';
import { caseToWrite } from './locked-case.ts';
import { sheetAt } from './text-at.ts';
import { madeFromIn } from './text-standing.ts';
import type { SheetView } from './translation-desk.ts';
import { checkedAlready, checkedByAnother, checkedTwice, notTheLastVersion, nothingToCheck, sourceMoved } from './translation-problems.ts';
import { limits } from './translation-rules.ts';

/** Says of last versions that they are right, as somebody who wrote none of them. All of what is named, or nothing. */
export async function checkTranslation(desk: Desk, input: CheckTranslationInput): Promise<Outcome<SheetView>> {
  const { caseId, language, checked } = input;
  if (checked.length < 1 || checked.length > limits.checkedAtOnce) return refuse(nothingToCheck(limits.checkedAtOnce));
  const outcome = await once<CheckTranslationInput, { id: string }>(desk, 'checkTranslation', input, async ({ em }) => {
    const { done: seat, refusals } = await caseToWrite(em, desk, caseId, language);
    if (!seat) return refuse(...refusals);
    const wrong = checked.flatMap(({ unit, version }, i) => {
      if (checked.findIndex((one) => one.unit === unit) < i) return [checkedTwice(i)];
      return whatIsWrong(seat.of, language, unit, version, i, desk.person.id);
    });
    if (wrong.length > 0) return refuse(...wrong);
    // always in one order, so that two who check the same wait for each other and not for ever
    for (const { unit, version } of checked.toSorted((a, b) => (a.unit < b.unit ? -1 : 1))) {
      const { id, version: last } = await lockText(em, caseId, language, unit);
      const at = checked.findIndex((one) => one.unit === unit);
      if (last !== version) return refuse(notTheLastVersion(at, last));
      const rows = await em.execute<unknown[]>(
        `update translation_versions set checked_by = ?, checked_at = instant() where translation_id = ? and version = ? and checked_by is null returning 1`,
        [desk.person.id, id, version],
      );
      if (rows.length === 0) return refuse(checkedAlready(at));
    }
    return done({ id: seat.of.kept.get(keyOf(language, checked[0]!.unit))!.last.translationId });
  });
  if (outcome.refusals) return outcome;
  return done((await sheetAt(desk, caseId, language))!);
}

function whatIsWrong(of: CaseTexts, language: string, unit: string, version: number, i: number, personId: string): Refusal[] {
  const handedIn = of.texts.find((text) => text.unit === unit);
  const last = of.kept.get(keyOf(language, unit))?.last;
  if (!handedIn || !last) return [notFound('checked', i, 'unit')];
  if (last.version !== version) return [notTheLastVersion(i, last.version)];
  return [
    ...(last.checkedAt === null ? [] : [checkedAlready(i)]),
    ...(last.writtenById === personId ? [checkedByAnother(i)] : []),
    ...(last.sourceText === madeFromIn(language, handedIn, of.sources.get(unit)!) ? [] : [sourceMoved('checked', i)]),
  ];
}
