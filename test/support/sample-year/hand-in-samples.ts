import { drawPicture } from '../../../src/demo/draw-picture.ts';
import { aPdf, aVideo } from '../sample-files.ts';
import { until } from '../program.ts';
import { sampleCases, type SampleCase } from './sample-cases.ts';
import { sampleOrganizations } from './sample-organizations.ts';
import type { SamplePeople } from './sample-people.ts';

/** Ids of organizations in the directory, by their keys. */
export async function registerSamples(people: SamplePeople): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [key, { en, zh, kind, country }] of Object.entries(sampleOrganizations)) {
    const names = [
      { locale: 'en', value: en },
      { locale: 'zh-Hans', value: zh },
    ];
    const input = { names, kind, country };
    const { organization } = await people.act<{ organization: { id: string } }>('applicant-1', 'registerOrganization', 'organization { id }', input);
    ids.set(key, organization.id);
  }
  return ids;
}

interface Draft {
  id: string;
  version: number;
}

/** Hands every sample case in, and leaves one more draft with each applicant. Says the submissions' ids by the cases' keys. */
export async function handInSamples(
  people: SamplePeople,
  edition: number,
  organizations: ReadonlyMap<string, string>,
  withFiles: boolean,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const ofOwner = async (owner: SampleCase['owner']) => {
    for (const [index, one] of sampleCases.entries())
      if (one.owner === owner) ids.set(one.key, await handIn(people, edition, organizations, one, index, withFiles && one.key === 'warnings'));
    await people.act(owner, 'startSubmission', 'submission { id }', { edition, sourceLocale: 'en' });
  };
  await Promise.all([ofOwner('applicant-1'), ofOwner('applicant-2')]);
  return ids;
}

async function handIn(
  people: SamplePeople,
  edition: number,
  organizations: ReadonlyMap<string, string>,
  one: SampleCase,
  index: number,
  withFiles: boolean,
) {
  const { owner, field, kind, startedOn, countries, source } = one;
  const picture = drawPicture(field, index + 40);
  const started = await people.act<{ submission: Draft }>(owner, 'startSubmission', 'submission { id version }', { edition, sourceLocale: source });
  const { id: submissionId } = started.submission;
  const texts = [one.en, ...(one.zh ? [one.zh] : [])].map(([title, summary, ...body], i) => ({
    ...{ locale: i === 0 ? 'en' : 'zh-Hans', title, summary, body: body.join('\n\n') },
  }));
  const applicants = one.organizations.map((key, i) => ({ organizationId: organizations.get(key), role: i === 0 ? 'LEAD' : 'JOINT' }));
  const facts = { field, kind, startedOn, countries, applicants, texts };
  const { submission: saved } = await people.act<{ submission: Draft }>(owner, 'saveSubmission', 'submission { id version }', {
    submissionId,
    expectedVersion: started.submission.version,
    ...facts,
  });
  const rendition = (await picture).find(({ width }) => width === 1280)!;
  const client = await people.as(owner);
  const { data } = await client.upload<{ attachPicture: { submission: Draft } }>(
    'mutation ($input: AttachPictureInput!) { attachPicture(input: $input) { submission { id version } problems { code message } } }',
    {
      input: {
        idempotencyKey: `sample-picture-${one.key}`,
        submissionId,
        expectedVersion: saved.version,
        alt: [
          { locale: 'en', value: 'A drawn pattern, as a sample of a picture' },
          { locale: 'zh-Hans', value: '示例图片：生成的图案' },
        ],
        credit: 'Sample picture',
        file: null,
      },
    },
    'variables.input.file',
    new Blob([new Uint8Array(rendition.bytes)]),
  );
  let version = data!.attachPicture.submission.version;
  if (withFiles) version = await addFiles(people, owner, submissionId, version);
  await people.act(owner, 'submitCase', 'submission { id }', { submissionId, expectedVersion: version });
  return submissionId;
}

/** A video and a document beside the picture, looked at by the program. Says the draft's version by then. */
async function addFiles(people: SamplePeople, owner: string, submissionId: string, from: number): Promise<number> {
  let version = from;
  for (const [kind, fileName, bytes] of [
    ['VIDEO', 'sample.webm', await aVideo()],
    ['DOCUMENT', 'sample.pdf', aPdf(3)],
  ] as const) {
    const answer = await people.act<{ submission: Draft; material: { upload: { url: string } } }>(
      owner,
      'requestUpload',
      'submission { id version } material { upload { url } }',
      { submissionId, expectedVersion: version, kind, fileName, byteLength: bytes.length },
    );
    version = answer.submission.version;
    const headers = { ...(await people.as(owner)).headers, 'tus-resumable': '1.0.0', 'upload-offset': '0' };
    const sent = { method: 'PATCH', headers: { ...headers, 'content-type': 'application/offset+octet-stream' }, body: bytes as BodyInit };
    const { status } = await fetch(answer.material.upload.url, sent);
    if (status !== 204) throw new Error(`the upload was answered with ${status}`);
  }
  const read = '{ viewer { submission(id: $id) { version materials { kind state } } } }';
  await until(async () => {
    const { viewer } = await people.ask<{ viewer: { submission: { version: number; materials: { kind: string; state: string }[] } } }>(
      owner,
      `query ($id: ID!) ${read}`,
      { id: submissionId },
    );
    version = viewer.submission.version;
    return viewer.submission.materials.every(({ state }) => state === 'READY' || state === 'FAILED');
  });
  return version;
}
