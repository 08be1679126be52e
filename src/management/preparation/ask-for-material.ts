import type { AskForMaterialInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Edition, editionOfYear } from '../editions/index.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { localizedOf } from '../organizations/index.ts';
import { dueInThePast, dueTooLate, noVideoOfSubtitles, placeTaken, subtitlesAskedAlready, tooMuchAsked } from './preparation-problems.ts';
import { askedById, askedOf, type AskedView } from './preparation-queries.ts';
import { isTakenOnce, preparationLimits, problemsOfForm, problemsOfWords } from './preparation-rules.ts';

/** Asks the chosen cases of an edition for something. Who they are is not asked: the list is the same whatever is decided. */
export async function askForMaterial(desk: Desk, input: AskForMaterialInput): Promise<Outcome<AskedView>> {
  if (!holds(desk, 'ORGANIZER', { editionYear: input.edition })) return refuse(notAllowed());

  return await once<AskForMaterialInput, AskedView>(desk, 'askForMaterial', input, async ({ em, instant }) => {
    const edition = await editionOfYear(em, input.edition);
    if (!edition) return refuse(notFound('edition'));
    await em.execute('select pg_advisory_xact_lock(55, hashtext(?))', [edition.id]);
    const known = (await askedOf(em, edition.id)).filter(({ isAsked }) => isAsked);
    const { tier, form, isRequired, longest = null, place = null, subtitlesOf = null } = input;
    const isTaken = place !== null && isTakenOnce(place) && known.some((one) => one.place === place);
    const problems = [
      ...problemsOfWords(input),
      ...problemsOfForm(input),
      ...(place === 'SUBTITLES' && subtitlesOf !== null ? problemsOfSubtitled(input, known) : []),
      ...problemsOfDue(edition, new Date(input.dueAt), await instant()),
      ...(isTaken ? [placeTaken()] : []),
      ...(known.length >= preparationLimits.asked ? [tooMuchAsked(preparationLimits.asked)] : []),
    ];
    if (problems.length > 0) return refuse(...problems);
    const [{ id }] = await em.execute<[{ id: string }]>(
      `insert into asked_materials (edition_id, tier, form, names, guidance, due_at, is_required, longest, place, subtitles_of, changed_by)
       values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?::int, ?::text, ?::uuid, ?) returning id`,
      [
        ...[edition.id, tier, form, JSON.stringify(localizedOf(input.names)), JSON.stringify(localizedOf(input.guidance))],
        ...[input.dueAt, isRequired, longest, place, subtitlesOf, desk.person.id],
      ],
    );
    return done(await askedById(em, id));
  });
}

/** What is wrong with the video that subtitles are to belong to. Of whoever is asked for subtitles the video is asked as well. */
function problemsOfSubtitled({ tier, subtitlesOf }: AskForMaterialInput, known: readonly AskedView[]) {
  const video = known.find(({ id }) => id === subtitlesOf);
  const fits = video?.form === 'VIDEO' && video.place !== null && (video.tier === 'COLLECTION' || tier === 'OUTSTANDING');
  if (!fits) return [noVideoOfSubtitles()];
  return known.some((one) => one.subtitlesOf === subtitlesOf) ? [subtitlesAskedAlready()] : [];
}

/** What is wrong with the instant until when something is asked for. */
export const problemsOfDue = ({ showcaseClosesAt }: Pick<Edition, 'showcaseClosesAt'>, dueAt: Date, now: Date) => [
  ...(dueAt >= showcaseClosesAt ? [dueTooLate(showcaseClosesAt)] : []),
  ...(dueAt <= now ? [dueInThePast()] : []),
];
