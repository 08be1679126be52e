import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';
import type { ReleaseContent } from '../delivery/releases/release-content.ts';
import { type Desk, instantOf } from '../management/identity/index.ts';
import {
  applyRelease,
  approveRelease,
  importRelease,
  mintSlug,
  prepareRelease,
  type Publishing,
  releasesOf,
  type ReleaseView,
  renditionKey,
} from '../management/publishing/index.ts';
import type { Outcome } from '../platform/graph/refusal.ts';
import type { Storage } from '../platform/storage/storage.ts';
import { drawPicture } from './draw-picture.ts';
import { callFacts, editionFacts } from './facts.ts';
import { importEdition2024 } from './import-edition-2024.ts';
import { openSampleEdition } from './open-sample-edition.ts';
import { openSamplePartner } from './open-sample-partner.ts';
import { openSampleRecommender } from './open-sample-recommender.ts';
import { openSampleTranslations } from './open-sample-translations.ts';
import { openSampleAccounts, sampleDesk } from './sample-accounts.ts';

interface Given {
  em: EntityManager;
  publisher: pg.Pool;
  storage: Storage;
  /** Of all sample accounts. */
  password: string;
  /** Hears what is being done. */
  say: (step: string) => void;
}

/**
 * Fills an empty service with something to look at and to try: the 2024 edition, a sample edition that takes applications,
 * and an account for each role. It takes the way that everything takes: two organizers approve, and the releases are
 * applied. Done again it changes nothing; broken off it goes on where it stopped.
 */
export async function prepareDemo({ em, publisher, storage, password, say }: Given): Promise<void> {
  say('Opening sample accounts');
  await openSampleAccounts(em, password);
  const organizers = await Promise.all(['organizer-1@example.org', 'organizer-2@example.org'].map((email) => sampleDesk(em, email)));
  const publishing = { publisher, storage };
  const call = callFacts();

  await release(em, publishing, organizers, editionFacts().year, 'RESULTS', async (desk, applyAt) => {
    const facts = editionFacts();
    say(`Drawing ${facts.outstandingCasesInShowcaseOrder.length} pictures`);
    const content = importEdition2024(facts, call, { newId: randomUUID, slug: mintSlug, cover: await drawCovers(storage) });
    say(`Releasing the ${facts.year} edition`);
    return importRelease(desk, { idempotencyKey: randomUUID(), edition: facts.year, kind: 'RESULTS', applyAt, content });
  });

  say('Opening a sample edition');
  const { year } = await openSampleEdition(em, call);
  await openSampleTranslations(organizers[0]!, year, call);
  await openSampleRecommender(organizers[0]!, await sampleDesk(em, 'recommender-1@example.org'), year);
  await openSamplePartner(organizers[0]!, 'partner-1@example.org');
  await release(em, publishing, organizers, year, 'CALL', (desk, applyAt) =>
    prepareRelease(desk, publishing, { idempotencyKey: randomUUID(), edition: year, kind: 'CALL', applyAt }),
  );
}

type Prepare = (desk: Desk, applyAt: Date) => Promise<Outcome<ReleaseView>>;

/** Brings one release of an edition to the public, from wherever it stands. */
async function release(em: EntityManager, publishing: Publishing, organizers: Desk[], year: number, kind: ReleaseView['kind'], prepare: Prepare) {
  const known = (await releasesOf(em.fork(), year)).find((release) => release.kind === kind && release.state !== 'ABORTED');
  const prepared = known ?? granted(await prepare(organizers[0]!, await instantOf(em.fork())));
  const missing = organizers.filter(({ person }) => !prepared.approvals.some((approval) => approval.person.id === person.id));
  if (prepared.state === 'PREPARED') {
    for (const desk of missing) {
      granted(await approveRelease(desk, publishing, { idempotencyKey: randomUUID(), releaseId: prepared.id, contentHash: prepared.contentHash }));
    }
  }
  await applyRelease({ em, ...publishing }, prepared.id);
}

async function drawCovers(storage: Storage) {
  const covers = new Map<number, ReleaseContent['cases'][number]['pictures'][number]['renditions']>();
  for (const { order, field } of editionFacts().outstandingCasesInShowcaseOrder) {
    const renditions = await drawPicture(field.key, order);
    for (const { hash, bytes } of renditions) await storage.put(renditionKey(hash), bytes);
    covers.set(
      order,
      renditions.map(({ width, height, hash }) => ({ width, height, hash })),
    );
  }
  return (order: number) => covers.get(order)!;
}

function granted<T>({ done, refusals }: Outcome<T>): T {
  if (refusals) throw new Error(`the sample data was refused: ${refusals.map(({ code, sentence }) => `${code}: ${sentence.en}`).join(' ')}`);
  return done;
}
