import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { seededRandom } from '../../src/platform/seeded-random.ts';
import { GraphClient } from '../support/graph-client.ts';
import { aDocument, aPicture, hashOf } from './files.ts';
import { difference, isAs, isSame, type Kind, type Ledger, type Receipt, someReceipt, type State, stateFields } from './ledger.ts';

/** Until something is killed. */
export interface Moment {
  isOver: boolean;
}

interface Answer {
  submission: State | null;
  material?: { id: string; upload: { url: string } | null } | null;
  problems: { code: string; message: string }[];
}

/** One act, which can be sent again with the same key. */
interface Act {
  kind: Kind;
  send(): Promise<Answer>;
  /** What the submission is once the act is done. */
  after: State;
  /** What to remember besides. */
  done?(draft: Draft, answer: Answer): void;
}

/** A document on its way, and how many of its bytes are promised. */
interface Sending {
  materialId: string;
  url: string;
  bytes: Buffer;
  offset: number;
}

/** A file of which every byte is promised. */
interface File {
  kind: 'PICTURE' | 'DOCUMENT';
  hash: string;
  /** Of a picture: what was shown of it the first time. */
  shown?: string;
  /** Of a document: under which name it waits to be looked at. */
  asset?: string;
}

interface Draft {
  /** As it was last acknowledged. */
  state: State;
  /** What was acknowledged since the last look. */
  since: Kind[];
  /** Sent, and never answered. */
  doubt: Act | undefined;
  /** The last act that was acknowledged, and how it was answered. */
  last: { act: Act; answer: State } | undefined;
  sending: Sending | undefined;
  /** Whether a PATCH had no answer. */
  cut: boolean;
  files: Map<string, File>;
  pictures: number;
  documents: number;
  acts: number;
}

export interface Surroundings {
  url: string;
  dataDir: string;
  edition: number;
  ledger: Ledger;
  /** The hashes of the pictures' originals on the disk. @param again reads those anew that were read before. */
  originals(again: boolean): Promise<Set<string>>;
}

const words = 'the case was begun with partners from several countries and it grew year by year'.split(' ');
/** No answer takes longer; whoever waits in vain does not know how it ended. */
const patience = 20_000;

/** An act that nothing was in the way of, and that was refused. */
class Refused extends Error {}

/** Writes, uploads and hands in, one act after the other, and remembers what was promised. */
export class Applicant {
  /** What is under way; undefined between two acts. */
  busyWith: Kind | undefined;
  readonly #here: Surroundings;
  readonly #graph: GraphClient;
  readonly #token: string;
  readonly #random: ReturnType<typeof seededRandom>;
  readonly #drafts: Draft[] = [];
  #begun: { input: object; retried: boolean } | undefined;
  #organization = '';
  #open: Draft | undefined;

  constructor(here: Surroundings, token: string, seed: string) {
    this.#here = here;
    this.#graph = new GraphClient(here.url, token);
    this.#token = token;
    this.#random = seededRandom(seed);
  }

  async prepare(): Promise<void> {
    const input = { idempotencyKey: randomUUID(), names: [{ locale: 'en', value: 'Sample organization' }], kind: 'UNIVERSITY', country: 'KE' };
    const { registerOrganization } = await this.#graph.run<{ registerOrganization: { organization: { id: string } } }>(
      'mutation ($input: RegisterOrganizationInput!) { registerOrganization(input: $input) { organization { id } } }',
      { input },
    );
    this.#organization = registerOrganization.organization.id;
  }

  /** Acts until something is killed, or until an act has no answer. */
  async work(moment: Moment): Promise<void> {
    while (!moment.isOver && !this.#open?.doubt && !this.#open?.cut && !this.#begun) await this.#step();
  }

  async #step(): Promise<void> {
    const draft = this.#open;
    if (!draft) return await this.#begin();
    if (draft.sending) return await this.#send(draft, draft.sending);
    const chance = this.#random.next();
    const act =
      draft.acts === 0
        ? this.#save(draft)
        : draft.acts > 6 && draft.pictures > 0 && chance < 0.3
          ? this.#submit(draft)
          : (draft.pictures < 1 && draft.acts > 3) || (draft.pictures < 4 && chance < 0.15)
            ? await this.#attach(draft)
            : draft.documents < 1 && chance > 0.85
              ? this.#room(draft)
              : this.#save(draft);
    await this.#do(draft, act);
  }

  async #do(draft: Draft, act: Act): Promise<void> {
    this.busyWith = act.kind;
    draft.doubt = act;
    try {
      // now and then somebody is impatient, and presses twice
      const twice = this.#random.next() < 0.1;
      const [answer, second] = await Promise.all([act.send(), twice ? act.send() : undefined]);
      this.#settle(draft, act, answer);
      if (second && !isSame(second.submission, answer.submission)) this.#wrong(`${act.kind}, sent twice at once, was answered in two ways`);
      this.#here.ledger.add(act.kind, 'acknowledged');
      draft.since.push(act.kind);
      this.busyWith = undefined;
    } catch (error) {
      if (error instanceof Refused) throw error;
      // no answer: `doubt` stays, and so does what it was busy with
    }
  }

  #settle(draft: Draft, act: Act, answer: Answer): void {
    const { submission } = answer;
    if (!submission) throw new Refused(`${act.kind} was refused: ${JSON.stringify(answer.problems)}`);
    if (!isAs(submission, act.after)) this.#wrong(`${act.kind} was answered with something else than was asked for`);
    draft.state = submission;
    draft.doubt = undefined;
    draft.acts++;
    draft.last = { act, answer: submission };
    act.done?.(draft, answer);
  }

  async #begin(): Promise<void> {
    this.#begun ??= { input: { idempotencyKey: randomUUID(), edition: this.#here.edition, sourceLocale: 'en' }, retried: false };
    this.busyWith = 'begin';
    const { input, retried } = this.#begun;
    const answer = await this.#ask(mutation('startSubmission', 'StartSubmissionInput'), { input }).catch(() => undefined);
    if (!answer) return;
    if (!answer.submission) throw new Refused(`begin was refused: ${JSON.stringify(answer.problems)}`);
    this.#here.ledger.add('begin', retried ? 'same' : 'acknowledged');
    this.#begun = undefined;
    this.busyWith = undefined;
    const empty = { doubt: undefined, last: undefined, sending: undefined, cut: false, files: new Map(), pictures: 0, documents: 0, acts: 0 };
    this.#open = { state: answer.submission, since: retried ? [] : ['begin'], ...empty };
    this.#drafts.push(this.#open);
  }

  #save({ state }: Draft): Act {
    const many = (count: number) => Array.from({ length: count }, () => words[this.#random.below(words.length)]).join(' ');
    const text = { locale: 'en', title: `Sample ${randomUUID()}`, summary: many(20), body: many(20 + this.#random.below(600)) };
    const facts = { field: 'SECURITY', startedOn: '2019-05-01', countries: ['KE', 'CN'] };
    const applicants = [{ organizationId: this.#organization, role: 'LEAD' }];
    const change = { texts: [text], ...(state.field === null ? { ...facts, applicants } : {}) };
    const send = this.#mutation('saveSubmission', 'SaveSubmissionInput', state, change);
    return { kind: 'save', send, after: { ...state, version: state.version + 1, field: 'SECURITY', texts: [text] } };
  }

  async #attach({ state }: Draft): Promise<Act> {
    const bytes = await aPicture(this.#random.next);
    const hash = hashOf(bytes);
    const input = { idempotencyKey: randomUUID(), submissionId: state.id, expectedVersion: state.version, file: null };
    return {
      kind: 'picture',
      send: () => this.#upload(mutation('attachPicture', 'AttachPictureInput'), { input }, bytes),
      after: {
        ...state,
        version: state.version + 1,
        materials: insert(state.materials, { id: '', kind: 'PICTURE', byteLength: bytes.length, contentHash: hash }),
      },
      done: (draft, { submission }) => {
        draft.pictures++;
        const { id } = submission!.materials.find(({ contentHash }) => contentHash === hash)!;
        draft.files.set(id, { kind: 'PICTURE', hash });
      },
    };
  }

  #room({ state }: Draft): Act {
    const bytes = aDocument(this.#random.next, 20_000 + this.#random.below(150_000));
    const change = { kind: 'DOCUMENT', fileName: 'sample.pdf', byteLength: bytes.length };
    const room = { id: '', kind: 'DOCUMENT', byteLength: bytes.length, contentHash: null };
    return {
      kind: 'room',
      send: this.#mutation('requestUpload', 'RequestUploadInput', state, change, 'material { id upload { url } }'),
      after: { ...state, version: state.version + 1, materials: insert(state.materials, room) },
      done: (draft, { material }) => {
        draft.documents++;
        draft.sending = { materialId: material!.id, url: material!.upload!.url, bytes, offset: 0 };
      },
    };
  }

  #submit({ state }: Draft): Act {
    const send = this.#mutation('submitCase', 'SubmitCaseInput', state, {});
    return { kind: 'submit', send, after: { ...state, step: 'SUBMITTED', receipt: someReceipt }, done: () => (this.#open = undefined) };
  }

  /** One PATCH: some of the bytes that are still to come. */
  async #send(draft: Draft, sending: Sending): Promise<void> {
    const { url, bytes, offset } = sending;
    const part = bytes.subarray(offset, offset + 10_000 + this.#random.below(60_000));
    const end = offset + part.length;
    this.busyWith = 'bytes';
    draft.cut = true;
    const headers = { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' };
    const here = await this.#tus(url, 'PATCH', headers, part);
    if (here === undefined) return;
    if (here !== end) this.#wrong(`bytes up to ${end} were sent, and up to ${here} acknowledged`);
    this.#here.ledger.add('bytes', 'acknowledged');
    draft.since.push('bytes');
    this.#received(draft, sending, here);
    draft.cut = false;
    this.busyWith = undefined;
  }

  #received(draft: Draft, sending: Sending, offset: number): void {
    sending.offset = offset;
    if (offset < sending.bytes.length) return;
    draft.state = withHash(draft.state, sending);
    draft.files.set(sending.materialId, { kind: 'DOCUMENT', hash: hashOf(sending.bytes), asset: assetOf(sending) });
    draft.sending = undefined;
  }

  /** After a restart: what was promised is there; what was not answered is there or not, and once only when it is sent again. */
  async check(everything = false): Promise<void> {
    this.busyWith = undefined;
    const found = await this.#read();
    const expected = this.#drafts.length;
    if (this.#begun) {
      this.#here.ledger.add('begin', 'unanswered');
      this.#here.ledger.add('begin', found.size > expected ? 'there' : 'absent');
      this.#here.ledger.add('begin', 'retried');
      this.#begun.retried = true;
      await this.#begin();
      if (this.#begun) throw new Error('a submission could not be begun again after the restart');
      const isNew = found.size === expected || found.has(this.#open!.state.id);
      if (!isNew || (await this.#read()).size !== expected + 1) this.#wrong('a submission that was begun twice with a key is there twice');
    } else if (found.size !== expected) this.#wrong(`${found.size} submissions are there, and ${expected} were begun`);
    for (const draft of this.#drafts.slice(0, expected)) {
      const touched = draft.since.length > 0 || draft.doubt !== undefined || draft.cut;
      await this.#compare(draft, found.get(draft.state.id));
      if (touched || everything) await this.#checkFiles(draft, everything);
    }
  }

  async #compare(draft: Draft, found: State | undefined): Promise<void> {
    const { ledger } = this.#here;
    const { doubt, state, sending, cut } = draft;
    const isDone = found !== undefined && doubt !== undefined && isAs(found, doubt.after);
    const isReceived = found !== undefined && cut && sending !== undefined && isAs(found, withHash(state, sending));
    const isKept = found !== undefined && (isDone || isReceived || isAs(found, state));
    if (!isKept) this.#wrong(`submission ${state.id} is not as it was acknowledged: ${difference(found, state)}`);
    const offset = sending && (await this.#resume(draft, sending));
    for (const kind of draft.since.splice(0)) {
      const isThere = kind === 'bytes' && sending ? offset !== 'LOST' : isKept;
      ledger.add(kind, isThere ? 'found' : 'lost');
    }
    if (doubt) {
      ledger.add(doubt.kind, 'unanswered');
      ledger.add(doubt.kind, isDone ? 'there' : isKept ? 'absent' : 'torn');
      await this.#again(draft, doubt);
    } else if (draft.last && this.#random.next() < 0.3) await this.#again(draft, draft.last.act, draft.last.answer);
  }

  /** Sends an act again, with the key that it had: it is done once, and answered as if nothing had happened. */
  async #again(draft: Draft, act: Act, before?: State): Promise<void> {
    const { ledger } = this.#here;
    ledger.add(act.kind, 'retried');
    const answer = await act.send();
    if (!answer.submission) return this.#wrong(`${act.kind} was refused when it was sent again: ${JSON.stringify(answer.problems)}`);
    if (before) {
      if (isSame(answer.submission, before)) ledger.add(act.kind, 'same');
      else this.#wrong(`${act.kind} was answered otherwise when it was sent again`);
      return;
    }
    const { submission } = await this.#one(answer.submission.id);
    if (isAs(answer.submission, act.after) && isAs(submission, answer.submission)) ledger.add(act.kind, 'same');
    else this.#wrong(`${act.kind}, sent again after a kill, was not done exactly once`);
    this.#settle(draft, act, answer);
  }

  /** How many bytes of a file are here: no fewer than were promised, and those that were sent. */
  async #resume(draft: Draft, sending: Sending): Promise<number | 'LOST'> {
    const { ledger } = this.#here;
    const offset = (await this.#tus(sending.url, 'HEAD', {})) ?? -1;
    const isLost = offset < sending.offset || !(await this.#isOnDisk(sending, offset));
    if (isLost) this.#wrong(`${sending.offset} bytes of a file were acknowledged, and ${offset} are here`);
    if (draft.cut) {
      ledger.add('bytes', 'unanswered');
      ledger.add('bytes', offset > sending.offset ? 'there' : 'absent');
      ledger.add('bytes', 'retried');
      if (!isLost) ledger.add('bytes', 'same');
    }
    draft.cut = false;
    if (!isLost) this.#received(draft, sending, offset);
    return isLost ? 'LOST' : offset;
  }

  /** A file that is all here may just have been looked at, and lie elsewhere: then its bytes are checked with all others. */
  async #isOnDisk(sending: Sending, offset: number): Promise<boolean> {
    const kept = await readFile(path.join(this.#here.dataDir, 'uploads', assetOf(sending))).catch(() => undefined);
    if (!kept) return offset === 0 || offset === sending.bytes.length;
    return kept.length >= offset && kept.subarray(0, offset).equals(sending.bytes.subarray(0, offset));
  }

  /** The bytes themselves: documents as they were sent, pictures by their originals on the disk and by what is shown of them. */
  async #checkFiles({ state, files }: Draft, everything: boolean): Promise<void> {
    if (files.size === 0) return;
    const { materials } = await this.#one(state.id);
    for (const [id, file] of files) {
      const material = materials.find((each) => each.id === id);
      if (file.kind === 'PICTURE') {
        const shown = material?.url && (await this.#download(material.url));
        if (!shown) this.#wrong(`picture ${id} cannot be shown`);
        else if ((file.shown ??= shown) !== shown) this.#wrong(`picture ${id} is shown otherwise than before`);
        if (!(await this.#here.originals(everything)).has(file.hash)) this.#wrong(`the original of picture ${id} is not kept`);
      } else if (!(await this.#isAsSent(state.id, id, file))) this.#wrong(`document ${id} is not what was sent (${material?.state})`);
    }
  }

  /** A document waits where it came in, or is shown. It is asked after again while it is just being looked at, as then it lies elsewhere before it is said to be ready. */
  async #isAsSent(submissionId: string, id: string, file: File): Promise<boolean> {
    for (const until = performance.now() + patience; ;) {
      const material = (await this.#one(submissionId)).materials.find((each) => each.id === id);
      if (material?.url) return (await this.#download(material.url)) === file.hash;
      if (await this.#waits(file)) return true;
      const isLookedAt = material?.state === 'RECEIVED' || material?.state === 'PROCESSING';
      if (!isLookedAt || performance.now() > until) return false;
      await delay(100);
    }
  }

  async #waits({ asset, hash }: File): Promise<boolean> {
    const kept = await readFile(path.join(this.#here.dataDir, 'uploads', asset!)).catch(() => undefined);
    return kept !== undefined && hashOf(kept) === hash;
  }

  async #read(): Promise<Map<string, State>> {
    const found = new Map<string, State>();
    for (let after: string | null = null; ;) {
      const query = `query ($after: String) { viewer { submissions(first: 50, after: $after) { edges { node { ${stateFields} } } pageInfo { hasNextPage endCursor } } } }`;
      type Page = { viewer: { submissions: { edges: { node: State }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } };
      const { submissions }: Page['viewer'] = (await this.#graph.run<Page>(query, { after })).viewer;
      for (const { node } of submissions.edges) found.set(node.id, node);
      if (!submissions.pageInfo.hasNextPage) return found;
      after = submissions.pageInfo.endCursor;
    }
  }

  async #one(id: string): Promise<{ submission: State; materials: { id: string; state: string; url: string | null }[] }> {
    type Found = { viewer: { submission: State; files: { materials: { id: string; state: string; url: string | null }[] } } };
    const query = `query ($id: ID!) { viewer { submission(id: $id) { ${stateFields} } files: submission(id: $id) { materials { id state url } } } }`;
    const { viewer } = await this.#graph.run<Found>(query, { id });
    return { submission: viewer.submission, materials: viewer.files.materials };
  }

  #mutation(name: string, type: string, { id, version }: State, change: object, more = ''): () => Promise<Answer> {
    const input = { idempotencyKey: randomUUID(), submissionId: id, expectedVersion: version, ...change };
    return () => this.#ask(mutation(name, type, more), { input });
  }

  /** Throws where there is no answer, or one that does not say how the act ended. */
  async #ask(query: string, variables: object): Promise<Answer> {
    const body = JSON.stringify({ query, variables });
    return await this.#fetch(`${this.#here.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  }

  async #upload(query: string, variables: object, bytes: Buffer): Promise<Answer> {
    const body = new FormData();
    body.set('operations', JSON.stringify({ query, variables }));
    body.set('map', JSON.stringify({ 0: ['variables.input.file'] }));
    body.set('0', new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/jpeg' }), 'picture');
    return await this.#fetch(`${this.#here.url}/graphql`, { method: 'POST', headers: { 'apollo-require-preflight': 'true' }, body });
  }

  async #fetch(url: string, request: RequestInit): Promise<Answer> {
    const headers = { ...this.#graph.headers, ...request.headers };
    const response = await fetch(url, { ...request, headers, signal: AbortSignal.timeout(patience) });
    const { data, errors } = (await response.json()) as { data?: { answer: Answer }; errors?: unknown };
    if (!data || errors) throw new Error(JSON.stringify(errors));
    return data.answer;
  }

  async #tus(url: string, method: string, more: Record<string, string>, body?: Buffer): Promise<number | undefined> {
    const headers = { 'tus-resumable': '1.0.0', authorization: `Bearer ${this.#token}`, ...more };
    const request = { method, headers, signal: AbortSignal.timeout(patience), ...(body ? { body: body as Uint8Array<ArrayBuffer> } : {}) };
    const response = await fetch(url, request).catch(() => undefined);
    const offset = response?.headers.get('upload-offset');
    return response?.ok && offset ? Number(offset) : undefined;
  }

  async #download(url: string): Promise<string | undefined> {
    const response = await fetch(url, { headers: { authorization: `Bearer ${this.#token}` }, signal: AbortSignal.timeout(patience) });
    const bytes = Buffer.from(await response.arrayBuffer());
    return response.ok ? hashOf(bytes) : undefined;
  }

  /** Every receipt that this applicant was given. */
  get receipts(): Receipt[] {
    return this.#drafts.flatMap(({ state }) => state.receipt ?? []);
  }

  #wrong(what: string): void {
    this.#here.ledger.wrong.push(what);
  }
}

const mutation = (name: string, type: string, more = '') =>
  `mutation ($input: ${type}!) { answer: ${name}(input: $input) { submission { ${stateFields} } ${more} problems { code message } } }`;

const order = ['PICTURE', 'VIDEO', 'DOCUMENT'];
const insert = (materials: State['materials'], added: State['materials'][number]): State['materials'] =>
  [...materials, added].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));

/** Once all bytes are here, their hash is said. */
const withHash = (state: State, { materialId, bytes }: Sending): State => ({
  ...state,
  materials: state.materials.map((each) => (each.id === materialId ? { ...each, contentHash: hashOf(bytes) } : each)),
});

const assetOf = ({ url }: Sending): string => url.slice(url.lastIndexOf('/') + 1);
