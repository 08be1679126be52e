import { randomUUID } from 'node:crypto';
import { GraphClient } from '../support/graph-client.ts';
import { aPicture } from './files.ts';
import type { Place } from './place.ts';

export interface Draft {
  id: string;
  owner: string;
  version: number;
}

/** A draft that can be handed in, made as applicants make it. */
export async function aTemplate({ url, signIn }: Place, random: () => number): Promise<string> {
  const [token] = await signIn(1);
  const graph = new GraphClient(url, token);
  const act = async (mutation: string, type: string, selection: string, input: object) =>
    (
      await graph.run<{ answer: Record<string, { id: string; version: number }> }>(
        `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ${selection} } }`,
        { input: { idempotencyKey: randomUUID(), ...input } },
      )
    ).answer;
  const { editions } = await graph.run<{ editions: { year: number; stage: string }[] }>('{ editions { year stage } }');
  const edition = editions.find(({ stage }) => stage === 'APPLICATION')!.year;
  const names = [{ locale: 'en', value: 'Sample organization' }];
  const { organization } = await act('registerOrganization', 'RegisterOrganizationInput', 'organization { id }', {
    names,
    kind: 'UNIVERSITY',
    country: 'KE',
  });
  const { submission } = await act('startSubmission', 'StartSubmissionInput', 'submission { id version }', { edition, sourceLocale: 'en' });
  const { id } = submission!;
  await act('saveSubmission', 'SaveSubmissionInput', 'submission { id }', {
    ...{ submissionId: id, expectedVersion: submission!.version, field: 'SECURITY', startedOn: '2019-05-01', countries: ['KE', 'CN'] },
    applicants: [{ organizationId: organization!.id, role: 'LEAD' }],
    texts: [{ locale: 'en', title: 'Sample', summary: 'Sample', body: 'A sentence of the case. '.repeat(150).trim() }],
  });
  const input = { idempotencyKey: randomUUID(), submissionId: id, expectedVersion: 2, file: null };
  const { data, errors } = await graph.upload<{ attachPicture: { problems: unknown[] } }>(
    'mutation ($input: AttachPictureInput!) { attachPicture(input: $input) { problems { code message } } }',
    { input },
    'variables.input.file',
    new Blob([(await aPicture(random)) as Uint8Array<ArrayBuffer>], { type: 'image/jpeg' }),
  );
  if (errors || data!.attachPicture.problems.length > 0) throw new Error(`no picture was taken: ${JSON.stringify(errors ?? data)}`);
  return id;
}

/** The people whose tokens these are, in the same order. */
export async function ownersOf({ sql }: Place, tokens: readonly string[]): Promise<string[]> {
  const rows = await sql<{ person_id: string }>(
    `select s.person_id from unnest($1::text[]) with ordinality t (token, place) join sessions s on s.token_hash = sha256(t.token::bytea) order by t.place`,
    [tokens],
  );
  return rows.map(({ person_id }) => person_id);
}

/** Copies a draft for each owner, row by row, because making hundreds by the graph would take minutes. Says them in the owners' order. */
export async function copies({ sql }: Place, template: string, owners: readonly string[]): Promise<Draft[]> {
  const drafts = owners.map((owner) => ({ id: randomUUID(), asset: randomUUID(), owner }));
  const whose = `unnest($1::uuid[], $2::uuid[], $3::uuid[]) w (id, asset, owner)`;
  const given = [drafts.map(({ id }) => id), drafts.map(({ asset }) => asset), owners];
  const copy = (table: string, of: string, change: string) =>
    sql(
      `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(x) || jsonb_build_object(${change}))).*
       from ${table} x, ${whose} where ${of} = '${template}'::uuid`,
      given,
    );
  await copy('submissions', 'x.id', `'id', w.id, 'owner_id', w.owner`);
  await copy('submission_texts', 'x.submission_id', `'submission_id', w.id`);
  await copy('submission_applicants', 'x.submission_id', `'submission_id', w.id`);
  await sql(
    `insert into assets select (jsonb_populate_record(null::assets, to_jsonb(x) || jsonb_build_object('id', w.asset, 'owner_id', w.owner,
       'storage_key', 'originals/' || w.asset, 'variants', '[]'::jsonb))).*
     from assets x join submission_materials m on m.asset_id = x.id, ${whose} where m.submission_id = '${template}'::uuid`,
    given,
  );
  await copy('submission_materials', 'x.submission_id', `'id', gen_random_uuid(), 'submission_id', w.id, 'asset_id', w.asset`);
  const versions = await sql<{ version: number }>(`select version from submissions where id = '${template}'::uuid`);
  return drafts.map(({ id, owner }) => ({ id, owner, version: versions[0]!.version }));
}
