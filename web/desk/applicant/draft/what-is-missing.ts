import { countGraphemes } from '../../../design/graphemes.ts';
import type { Snapshot } from '../keep/draft-keeper.ts';
import type { Applicants, Facts, Words } from '../keep/sections.ts';
import { localeOf } from '../keep/sections.ts';
import type { Draft } from './draft-page.tsx';

export const steps = ['facts', 'organizations', 'texts', 'materials', 'recommender', 'check'] as const;
export type Step = (typeof steps)[number];

/** Something that keeps a case from being handed in, where it is mended, and the word for it. */
export interface Missing {
  step: Step;
  what:
    | 'field'
    | 'startedOn'
    | 'countries'
    | 'lead'
    | 'title'
    | 'summary'
    | 'body'
    | 'tooLong'
    | 'picture'
    | 'failed'
    | 'coming'
    | 'refused'
    | 'conflict';
}

/** What is missing, from what is in front of the person, sent or not; what the edition's rules ask besides is said by the graph. */
export function whatIsMissing(draft: Draft, { sections }: Snapshot): Missing[] {
  const missing: Missing[] = [];
  const facts = sections.get('FACTS')?.value as Facts | undefined;
  if (facts) {
    if (facts.field === null) missing.push({ step: 'facts', what: 'field' });
    if (facts.startedOn === null) missing.push({ step: 'facts', what: 'startedOn' });
    if (facts.countries.length === 0) missing.push({ step: 'facts', what: 'countries' });
  }
  const applicants = sections.get('APPLICANTS')?.value as Applicants | undefined;
  if (applicants?.list.length === 0) missing.push({ step: 'organizations', what: 'lead' });
  const source = sections.get(`TEXT:${draft.sourceLocale}`)?.value as Words | undefined;
  for (const part of ['title', 'summary', 'body'] as const) if (!source?.[part].trim()) missing.push({ step: 'texts', what: part });
  for (const [id, { value }] of sections) {
    if (localeOf(id) === null || !('body' in value)) continue;
    const limitOf = (text: string) => draft.limits.texts.find((one) => one.text === text)!.graphemes;
    const isTooLong = (['title', 'summary', 'body'] as const).some((part) => countGraphemes(value[part]) > limitOf(part.toUpperCase()));
    if (isTooLong) missing.push({ step: 'texts', what: 'tooLong' });
  }
  if (!draft.materials.some(({ kind }) => kind === 'PICTURE')) missing.push({ step: 'materials', what: 'picture' });
  if (draft.materials.some(({ state }) => state === 'FAILED')) missing.push({ step: 'materials', what: 'failed' });
  if (draft.materials.some(({ state }) => state !== 'FAILED' && state !== 'READY')) missing.push({ step: 'materials', what: 'coming' });
  for (const [id, { problems, theirs }] of sections) {
    const step = id === 'FACTS' ? 'facts' : id === 'APPLICANTS' ? 'organizations' : localeOf(id) !== null ? 'texts' : 'materials';
    if (problems.length > 0) missing.push({ step, what: 'refused' });
    if (theirs) missing.push({ step, what: 'conflict' });
  }
  return missing;
}
