import type { EntityManager } from '@mikro-orm/postgresql';
import { flawOf } from '../../../platform/text.ts';
import { asSystem } from '../../identity/index.ts';
import { type CaseTexts, casesToTranslate, keyOf } from '../case-queries.ts';
import type { HandedInText } from '../case-texts.ts';
import { hitsOf } from '../glossary-rules.ts';
import { keepVersion } from '../keep-version.ts';
import { glossaryOf } from '../rules-queries.ts';
import { standingOf } from '../text-standing.ts';
import { problemsOfTranslation, tidyTranslation } from '../translation-rules.ts';
import type { MachineAtHand } from '../translations-context.ts';
import { type Machine, MachineFailed } from './machine.ts';
import { translateInPieces } from './pieces.ts';

export const translateByMachineTask = 'translate-by-machine';

/** So long a run may be silent before another takes its place: a killed program says nothing. */
const silentMinutes = 30;

export interface MachineRoom extends MachineAtHand {
  em: EntityManager;
}

/** Asks, in the transaction that is under way, for the work of a machine. */
export const addMachineWork = async (em: EntityManager, requestIds: readonly string[], tries: number, inSeconds = 0): Promise<void> => {
  await em.execute(
    `select graphile_worker.add_job(?, json_build_object('requestId', id), job_key := ?::text || id, max_attempts := ?::int,
       run_at := clock_timestamp() + make_interval(secs => ?)) from unnest(?::text[]) id`,
    [translateByMachineTask, `${translateByMachineTask} `, tries, inSeconds, `{${requestIds.join(',')}}`],
  );
};

export const translateByMachineJob = ({ em, ...rest }: MachineRoom, payload: unknown): Promise<void> =>
  asSystem(em, 'translation', (em) => work({ em, ...rest }, (payload as { requestId: string }).requestId));

/** Work that was asked for and is not under way: what a killed program had begun, or what has no job any more. */
export const translateLeftOver = ({ em, ...rest }: MachineRoom): Promise<void> =>
  asSystem(em, 'translation', async (em) => {
    const left = await em.execute<{ id: string }[]>(
      `select id from machine_translations where (state = 'WAITING' and requested_at < instant() - interval '1 day')
         or (state = 'RUNNING' and started_at < instant() - interval '${silentMinutes} minutes') order by requested_at limit 5`,
    );
    for (const { id } of left) await work({ em, ...rest }, id).catch(() => {}); // what came of it is written down
  });

/** May be called twice for the same request: whoever claims it first translates, and never on top of what somebody has written since. */
async function work({ em, machine, tries }: MachineRoom, requestId: string): Promise<void> {
  const [request] = await em.execute<{ caseId: string; locale: string; tries: number }[]>(
    `update machine_translations set state = 'RUNNING', tries = tries + 1, started_at = instant()
     where id = ? and (state = 'WAITING' or (state = 'RUNNING' and started_at < instant() - interval '${silentMinutes} minutes'))
     returning submission_id as "caseId", locale, tries`,
    [requestId],
  );
  if (!request) return;
  try {
    if (!machine) throw new MachineFailed('SWITCHED_OFF', 'none is set up', false);
    const [of] = await casesToTranslate(em, { ids: [request.caseId] });
    for (const text of of?.texts ?? []) if (await translateText(em, machine, of!, text, request.locale)) await noteOne(em, requestId);
    await em.execute(`update machine_translations set state = 'DONE', finished_at = instant() where id = ? and state = 'RUNNING'`, [requestId]);
  } catch (error) {
    const failed = error instanceof MachineFailed ? error : new MachineFailed('NOT_UNDERSTOOD', 'something unforeseen', true);
    const isOver = !failed.mayPass || request.tries >= tries;
    if (isOver)
      await em.execute(`update machine_translations set state = 'FAILED', failure = ?, finished_at = instant() where id = ? and state = 'RUNNING'`, [
        failed.failure,
        requestId,
      ]);
    else await em.execute(`update machine_translations set state = 'WAITING' where id = ? and state = 'RUNNING'`, [requestId]);
    // tried again when the service wants it, else later, further apart each time
    if (!isOver && failed.retryAfter !== undefined) return await addMachineWork(em, [requestId], tries, failed.retryAfter);
    if (!isOver || !(error instanceof MachineFailed)) throw error;
  }
}

const noteOne = (em: EntityManager, requestId: string) =>
  em.execute(`update machine_translations set translated = translated + 1 where id = ? and state = 'RUNNING'`, [requestId]);

/** Translates a text that is missing, or that a machine has made from an earlier source. Says whether it is kept. */
async function translateText(em: EntityManager, machine: Machine, of: CaseTexts, text: HandedInText, locale: string): Promise<boolean> {
  const source = of.sources.get(text.unit)!;
  const kept = of.kept.get(keyOf(locale, text.unit));
  const { state, isStale } = standingOf(locale, text, source, kept);
  const isForMachine = state === 'MISSING' || (isStale && kept?.last.origin === 'MACHINE');
  if (locale === source.locale || !isForMachine) return false;

  const { terms } = await glossaryOf(em, of.editionId, source.locale, locale);
  const toUse = hitsOf(terms, source, { locale, text: null });
  const said = await translateInPieces(source.text, { most: machine.mostCharacters, joinedBy: isSpaced(locale) ? ' ' : '' }, async (texts) => {
    const translated = await machine.translate({ from: source.locale, to: locale, texts, terms: toUse });
    if (translated.some((one) => one.trim() === '')) throw new MachineFailed('NOT_UNDERSTOOD', 'a text that it wrote is empty', true);
    return translated;
  });
  const isLine = text.part === 'TITLE' || text.part === 'ALT' || text.part === 'CAPTION';
  const translation = tidyTranslation(isLine ? said.replaceAll(/\s+/gu, ' ') : said);
  if (flawOf(translation, 'many')) throw new MachineFailed('NOT_UNDERSTOOD', 'what it wrote cannot be kept', true);
  if (problemsOfTranslation(text.part, translation).length > 0)
    throw new MachineFailed('NOT_UNDERSTOOD', 'what it wrote is too long for its place', false);
  const version = await em.fork().transactional((em) =>
    keepVersion(em as EntityManager, {
      ...{ caseId: of.id, locale, unit: text.unit, expectedVersion: kept?.last.version ?? 0, text: translation },
      by: { engine: machine.name },
      source: { locale: source.locale, text: source.text, revision: of.revision },
    }),
  );
  return version !== undefined; // undefined: somebody wrote it in the meantime, and theirs stands
}

const isSpaced = (locale: string): boolean => !['zh', 'ja', 'th', 'lo', 'km', 'my'].includes(new Intl.Locale(locale).language);
