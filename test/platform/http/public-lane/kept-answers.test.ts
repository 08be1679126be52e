import { setImmediate as turn } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { Answer, KeptAnswers } from '../../../../src/platform/http/public-lane/kept-answers.ts';

const about = { revision: 7, surrogateKeys: 'all', endsAt: Infinity };
const long = () => new Answer(Buffer.from('a sentence '.repeat(1_000)), about);

/** Once it is coded: that happens beside, when somebody has asked. */
async function coded(answer: Answer): Promise<Buffer> {
  for (;;) {
    const [coding, bytes] = answer.in(['gzip']);
    if (coding === 'gzip') return bytes;
    await turn();
  }
}

test('an answer that is kept is coded for those who follow, and its size counts with it', async () => {
  const [kept, answer] = [new KeptAnswers(1_000_000), long()];
  const plain = answer.size;
  kept.keep('question', answer);
  const bytes = await coded(answer);
  expect(gunzipSync(bytes).equals(answer.identity)).toBe(true);
  expect(answer.size).toBeGreaterThan(plain);
  expect(kept.find('question', 7)).toBe(answer);
});

test.each([
  ['nothing is kept', new KeptAnswers(0), about],
  ['its revision is not known', new KeptAnswers(1_000_000), { ...about, revision: undefined }],
])('an answer is not coded where %s: nobody would ever get it', async (_, kept, told) => {
  const answer = new Answer(Buffer.from('a sentence '.repeat(1_000)), told);
  kept.keep('question', answer);
  answer.in(['gzip']);
  // others that were asked for later are done long before, one after the other
  for (let i = 0; i < 5; i++) {
    const other = long();
    new KeptAnswers(1_000_000).keep('question', other);
    await coded(other);
  }
  expect(answer.in(['gzip'])[0]).toBe('identity');
});
