import type { Desk } from '../identity/index.ts';
import { casesToTranslate } from './case-queries.ts';
import { translationRulesOf } from './rules-queries.ts';
import { type TextView, textViewOf } from './text-views.ts';
import { caseAt, type SheetView, sheetOf, translationDesk } from './translation-desk.ts';

/** One text of a case as it stands now, for whoever may see it. */
export async function textAt(desk: Desk, caseId: string, locale: string, unit: string): Promise<TextView | undefined> {
  const [of] = await casesToTranslate(desk.em, { ids: [caseId] });
  const handedIn = of?.texts.find((text) => text.unit === unit);
  if (!of || !handedIn) return undefined;
  return textViewOf(desk, of, handedIn, locale, (await translationRulesOf(desk.em, of.editionId)).publishesUnchecked);
}

/** A case in a language as it stands now, for whoever may see it. */
export async function sheetAt(desk: Desk, caseId: string, locale: string): Promise<SheetView | null> {
  const [of] = await casesToTranslate(desk.em, { ids: [caseId] });
  const at = of && (await translationDesk(desk, of.editionYear));
  const view = at && (await caseAt(at, caseId));
  return view ? sheetOf(view, locale) : null;
}
