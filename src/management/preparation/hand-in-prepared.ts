import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { AssetRightsInput, HandInPreparedInput } from '../../generated/schema.ts';
import { contentHash } from '../../platform/canonical-json.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { tidy } from '../../platform/text.ts';
import { type Desk, notFound, once } from '../identity/index.ts';
import { localizedOf, problemsOfTexts } from '../organizations/index.ts';
import { itemAfter, ownItem } from './open-item.ts';
import { altMissing, fileMissing, fileNotAsked, fileNotReady, itemIsSettled, rightsMissing, textsNotAsked } from './preparation-problems.ts';
import type { ItemView } from './preparation-queries.ts';
import { isWords, preparedTexts, problemsOfPrepared, problemsOfRights } from './preparation-rules.ts';

/** Hands in an asked material as its next version; those before stay. What comes late is taken, and says so. */
export const handInPrepared = (desk: Desk, input: HandInPreparedInput): Promise<Outcome<ItemView>> =>
  once<HandInPreparedInput, ItemView>(desk, 'handInPrepared', input, async ({ em }) => {
    const { item, refusal } = await ownItem(em, desk, input);
    if (!item) return refuse(refusal);
    if (item.state === 'ACCEPTED' || item.state === 'WAIVED') return refuse(itemIsSettled());
    const { asked } = item;
    const problems = isWords(asked.form)
      ? [...problemsOfPrepared(asked, input.texts), ...strayFile(input)]
      : [...problemsOfHandedInFile(item, input), ...(input.texts.length > 0 ? [textsNotAsked()] : [])];
    if (problems.length > 0) return refuse(...problems);

    const texts = isWords(asked.form) ? preparedTexts(asked.form, input.texts) : [];
    const alts = localizedOf(input.alt);
    const file = item.files.find(({ id }) => id === input.fileId);
    const versionId = randomUUID();
    await em.execute(
      `insert into prepared_versions (id, submission_id, asked_id, number, texts, asset_id, alts, content_hash, handed_in_by)
       values (?, ?, ?, ?, ?::jsonb, ?::uuid, ?::jsonb, ?, ?)`,
      [
        ...[versionId, item.submissionId, asked.id, (item.versions[0]?.number ?? 0) + 1, JSON.stringify(texts), file?.id ?? null],
        ...[JSON.stringify(alts), contentHash(file ? { file: file.contentHash, alts } : { texts }), desk.person.id],
      ],
    );
    if (input.rights) await recordRights(em, desk, { versionId, submissionId: item.submissionId, rights: input.rights });
    return done(await itemAfter(em, 'own', item));
  });

const strayFile = ({ fileId, alt, rights }: HandInPreparedInput): Refusal[] => [
  ...(fileId ? [fileNotAsked('fileId')] : []),
  ...(alt.length > 0 ? [fileNotAsked('alt')] : []),
  ...(rights ? [fileNotAsked('rights')] : []),
];

function problemsOfHandedInFile({ asked, files }: ItemView, { fileId, alt, rights }: HandInPreparedInput): Refusal[] {
  const file = files.find(({ id }) => id === fileId);
  return [
    ...(!fileId ? [fileMissing()] : !file ? [notFound('fileId')] : file.state !== 'READY' ? [fileNotReady()] : []),
    ...problemsOfTexts(alt, 'alt'),
    ...(asked.form === 'PICTURE' && alt.length === 0 ? [altMissing()] : []),
    ...(rights ? problemsOfRights(rights, true) : [rightsMissing()]),
  ];
}

interface Recorded {
  versionId: string;
  submissionId: string;
  rights: AssetRightsInput;
}

/** Writes down who said when what of the rights in a file. */
export const recordRights = (em: EntityManager, { person }: Desk, { versionId, submissionId, rights }: Recorded): Promise<unknown> =>
  em.execute(
    `insert into asset_rights (version_id, submission_id, licence, credit, persons_shown, consent, recorded_by) values (?, ?, ?, ?, ?, ?, ?)`,
    [versionId, submissionId, rights.licence, tidy(rights.credit), rights.personsShown, tidy(rights.consent), person.id],
  );
