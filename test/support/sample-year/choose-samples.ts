import { until } from '../program.ts';
import type { SamplePeople } from './sample-people.ts';

interface Year {
  edition: number;
  submissions: ReadonlyMap<string, string>;
  people: SamplePeople;
}

const day = 86_400_000;
/** On stage, in this order. */
export const outstanding = ['warnings', 'letters', 'market'];
const others = { COLLECTION: ['cable', 'rules', 'songs', 'seeds'], RESERVE: ['mesh', 'names'] };

/** Two organizers agree on outcomes, and the owners of the chosen cases are told by a letter that two release. Those of outstanding cases acknowledge. */
export async function chooseSamples({ people, edition, submissions }: Year): Promise<void> {
  const decisions = [
    ...outstanding.map((key, i) => ({ submissionId: submissions.get(key), outcome: 'OUTSTANDING', showcaseOrder: i + 1 })),
    ...Object.entries(others).flatMap(([outcome, keys]) => keys.map((key) => ({ submissionId: submissions.get(key), outcome }))),
  ];
  const { plan } = await people.act<{ plan: Hashed }>('organizer-1', 'planDecisions', 'plan { id contentHash }', { edition, decisions });
  await people.act('organizer-2', 'confirmDecisionPlan', 'plan { state }', { planId: plan.id, contentHash: plan.contentHash });
  const letter = [
    {
      locale: 'en',
      subject: 'A sample: in confidence',
      body: 'Dear {name},\n\nyour case was chosen. Please keep this to yourself until the release.\n\n{link}',
    },
    { locale: 'zh-Hans', subject: '示例：保密通知', body: '尊敬的{name}：\n\n您申报的案例已入选，发布前请予保密。\n\n{link}' },
  ];
  const told = { edition, audience: 'SELECTED', letter };
  const { batch } = await people.act<{ batch: Hashed }>('organizer-1', 'composeNotice', 'batch { id contentHash }', told);
  await people.act('organizer-2', 'approveNoticeBatch', 'batch { state }', { batchId: batch.id, contentHash: batch.contentHash });
  for (const [owner, keys] of [
    ['applicant-1', ['warnings', 'market', 'songs']],
    ['applicant-2', ['letters', 'cable']],
  ] as const)
    for (const key of keys) await people.act(owner, 'acknowledgeOutcome', 'evaluation { state }', { submissionId: submissions.get(key) });
}

/** What is asked for the showcase, some of it handed in, some accepted; and two cases invited to the summit. */
export async function askSamples({ people, edition, submissions }: Year): Promise<void> {
  const dueAt = new Date(Date.now() + 20 * day);
  const named = (en: string, zh: string) => [
    { locale: 'en', value: en },
    { locale: 'zh-Hans', value: zh },
  ];
  const asked: Record<string, string> = {};
  for (const [key, more] of Object.entries({
    text: { tier: 'COLLECTION', form: 'TEXT', names: named('A summary for the book', '案例集摘要'), longest: 600, isRequired: true },
    speech: { tier: 'OUTSTANDING', form: 'TEXT', names: named('Words for the stage', '现场发布词'), longest: 1_500, isRequired: true },
    picture: { tier: 'OUTSTANDING', form: 'PICTURE', names: named('A picture for the wall', '大屏图片'), isRequired: false },
  }))
    asked[key] = (await people.act<{ asked: { id: string } }>('organizer-1', 'askForMaterial', 'asked { id }', { edition, dueAt, ...more })).asked.id;
  for (const [owner, key, item, accepted] of [
    ['applicant-1', 'warnings', 'text', true],
    ['applicant-1', 'warnings', 'speech', false],
    ['applicant-2', 'letters', 'text', false],
  ] as const) {
    const about = { submissionId: submissions.get(key), askedId: asked[item] };
    const texts = named('A sample of what was asked for, written for the showcase.', '示例：为发布展示撰写的文字。');
    const { item: handedIn } = await people.act<{ item: { versions: { id: string }[] } }>(owner, 'handInPrepared', 'item { versions { id } }', {
      ...about,
      texts,
    });
    if (accepted)
      await people.act('organizer-2', 'rulePrepared', 'item { state }', { ...about, ruling: 'ACCEPT', versionId: handedIn.versions[0]!.id });
  }
  for (const key of ['warnings', 'letters'])
    await people.act('organizer-1', 'offerSummitInvitation', 'invitation { id }', {
      submissionId: submissions.get(key),
      places: 2,
      answerUntil: new Date(Date.now() + 30 * day),
    });
}

interface Hashed {
  id: string;
  contentHash: string;
}

/** Makes the results public, and behind them the programme of the stage as two people froze it. */
export async function releaseSamples({ people, edition, submissions }: Year): Promise<void> {
  await settlePrepared(people, edition);
  await release(people, edition, 'RESULTS');
  const items = outstanding.map((key, i) => ({ submissionId: submissions.get(key), minutes: 6 + i, note: 'A sample note' }));
  const arranged = await people.act<{ programme: Hashed }>('stage-manager', 'arrangeProgramme', 'programme { id contentHash }', {
    ...{ edition, expectedVersion: 0, isSecret: false, items },
  });
  const { id: programmeId, contentHash } = arranged.programme;
  await people.act('stage-manager', 'proposeProgramme', 'programme { state }', { programmeId });
  await people.act('organizer-1', 'freezeProgramme', 'programme { state }', { programmeId, contentHash });
  await release(people, edition, 'PROGRAMME');
}

/** The programme waits for what is required: what was handed in is accepted, and the rest is let go. */
async function settlePrepared(people: SamplePeople, edition: number): Promise<void> {
  const query = `query ($edition: Int!) { viewer { desk(edition: $edition) { preparations(incompleteOnly: true) {
    submissionId items { asked { id isRequired } state versions { id } } } } } }`;
  const { viewer } = await people.ask<{ viewer: { desk: { preparations: Prepared[] } } }>('organizer-1', query, { edition });
  for (const { submissionId, items } of viewer.desk.preparations)
    for (const { asked, state, versions } of items) {
      if (!asked.isRequired || state === 'ACCEPTED' || state === 'WAIVED') continue;
      const ruling = versions[0]
        ? { ruling: 'ACCEPT', versionId: versions[0].id }
        : { ruling: 'WAIVE', reason: 'A sample: the stage can do without it.' };
      await people.act('organizer-2', 'rulePrepared', 'item { state }', { submissionId, askedId: asked.id, ...ruling });
    }
}

interface Prepared {
  submissionId: string;
  items: { asked: { id: string; isRequired: boolean }; state: string; versions: { id: string }[] }[];
}

async function release(people: SamplePeople, edition: number, kind: string): Promise<void> {
  const input = { edition, kind, applyAt: new Date() };
  const { release: made } = await people.act<{ release: Hashed }>('organizer-1', 'prepareRelease', 'release { id contentHash }', input);
  for (const name of ['organizer-1', 'organizer-2'])
    await people.act(name, 'approveRelease', 'release { state }', { releaseId: made.id, contentHash: made.contentHash });
  const query = 'query ($edition: Int!) { viewer { desk(edition: $edition) { releases { id state } } } }';
  await until(async () => {
    const { viewer } = await people.ask<{ viewer: { desk: { releases: { id: string; state: string }[] } } }>('organizer-1', query, { edition });
    return viewer.desk.releases.find(({ id }) => id === made.id)?.state === 'APPLIED';
  });
}
