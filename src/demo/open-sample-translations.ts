import type { Desk } from '../management/identity/index.ts';
import { setGlossary, setTranslationRules, translationDesk } from '../management/translations/index.ts';
import type { CallFacts } from './facts.ts';

/** The languages that an edition of this kind is presented in for a start. */
const languages = ['zh-Hans', 'en', 'fr', 'es', 'ru', 'ar'];

/**
 * What translators find before there is a selected case: the languages of the edition, and the call's own words in both languages that
 * it was published in. Leaves alone what is there.
 */
export async function openSampleTranslations(organizer: Desk, edition: number, call: CallFacts): Promise<void> {
  const at = await translationDesk(organizer, edition);
  if (at?.rules.version !== 0) return;
  const terms = [...call.fields, ...call.whatReviewersLookFor].map(({ en, 'zh-Hans': zh }) => ({ source: zh, target: en, not: [], note: '' }));
  const list = { edition, sourceLocale: 'zh-Hans', targetLocale: 'en', expectedVersion: 0, terms };
  const rules = { edition, expectedVersion: 0, languages, publishesUnchecked: false };
  const outcomes = [
    await setGlossary(organizer, { idempotencyKey: `sample-terms-${edition}`, ...list }),
    await setTranslationRules(organizer, { idempotencyKey: `sample-languages-${edition}`, ...rules }),
  ];
  const [refusal] = outcomes.flatMap(({ refusals }) => refusals ?? []);
  if (refusal) throw new Error(`the sample edition's languages were refused: ${refusal.sentence.en}`);
}
