import type { SaveTranslationInput } from '../../generated/schema.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notFound, once } from '../identity/index.ts';
import { keyOf } from './case-queries.ts';
import { hashOfSource } from './case-texts.ts';
import { keepVersion } from './keep-version.ts';
import { caseToWrite, type Seat } from './locked-case.ts';
import { textAt } from './text-at.ts';
import { madeFromIn } from './text-standing.ts';
import type { TextView } from './text-views.ts';
import { editorsOnly, nothingChanged, somebodyWasFaster, sourceMoved } from './translation-problems.ts';
import { problemsOfTranslation, tidyTranslation } from './translation-rules.ts';

export interface Saved {
  text?: TextView | null;
  /** Both texts, where somebody was faster or the source has moved on. */
  conflict?: { stored: TextView; yours: string } | null;
  refusals?: Refusal[];
}

/** Saves a translation on top of the version, and made from the source, that its writer has seen. */
export async function saveTranslation(desk: Desk, input: SaveTranslationInput): Promise<Saved> {
  const { caseId, language, unit, expectedVersion } = input;
  const yours = tidyTranslation(input.text);
  const outcome: Outcome<{ id: string; version: number }> = await once(desk, 'saveTranslation', input, async ({ em }) => {
    const { done: seat, refusals } = await caseToWrite(em, desk, caseId, language);
    if (!seat) return refuse(...refusals);
    const wrong = whatIsWrong(seat, input, yours);
    if (wrong.length > 0) return refuse(...wrong);

    const { of } = seat;
    const source = of.sources.get(unit)!;
    const from = madeFromIn(
      language,
      of.texts.find((text) => text.unit === unit)!,
      source,
    );
    const kept = await keepVersion(em, {
      ...{ caseId, locale: language, unit, expectedVersion, text: yours },
      by: { personId: desk.person.id },
      source: { locale: source.locale, text: from, revision: of.revision },
    });
    return kept ? done(kept) : refuse(somebodyWasFaster(of.kept.get(keyOf(language, unit))?.last.version ?? 0));
  });
  const isConflict = outcome.refusals?.some(({ code }) => code === 'CONFLICT' || code === 'SOURCE_MOVED') ?? false;
  const stored = outcome.refusals && !isConflict ? undefined : await textAt(desk, caseId, language, unit);
  if (!outcome.refusals) return { text: stored ?? null };
  return { refusals: outcome.refusals, ...(stored ? { conflict: { stored, yours } } : {}) };
}

function whatIsWrong({ of, isEditor }: Seat, { language, unit, expectedVersion, sourceHash }: SaveTranslationInput, yours: string): Refusal[] {
  const handedIn = of.texts.find((text) => text.unit === unit);
  if (!handedIn) return [notFound('unit')];
  const source = of.sources.get(unit)!;
  if (language === source.locale && !isEditor) return [editorsOnly()];
  const kept = of.kept.get(keyOf(language, unit));
  const from = madeFromIn(language, handedIn, source);
  const version = kept?.last.version ?? 0;
  return [
    ...problemsOfTranslation(handedIn.part, yours, 'text'),
    ...(version === expectedVersion ? [] : [somebodyWasFaster(version)]),
    ...(sourceHash === hashOfSource(source.locale, from) ? [] : [sourceMoved('sourceHash')]),
    ...(kept?.last.text === yours && kept.last.sourceText === from ? [nothingChanged()] : []),
  ];
}
