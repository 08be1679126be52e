import { Client, fetchExchange, gql } from 'urql';
import { keepLast } from '../../web/desk/shell/keep-last.ts';

/** What a page shows when it asks again: what was answered last, for as long as nothing is said to what it asks. */
const answers = {
  told: () => Response.json({ data: { said: 'first' } }),
  broken: () => Promise.reject(new TypeError('the line broke')),
  busy: () => Response.json({ errors: [{ message: 'busy', extensions: { code: 'OVERLOADED' } }] }, { status: 503 }),
  tooOften: () => Response.json({ errors: [{ message: 'too often', extensions: { code: 'RATE_LIMITED' } }] }, { status: 429 }),
  failed: () => new Response('bad gateway', { status: 502 }),
  signedOut: () => Response.json({ errors: [{ message: 'no session', extensions: { code: 'UNAUTHENTICATED' } }] }, { status: 401 }),
};

const asked = gql('query Said($of: String) { said(of: $of) }');
const askAgain = async (...all: (keyof typeof answers)[]) => {
  const waiting = [...all];
  const client = new Client({
    url: 'http://desk.example.org/graphql',
    preferGetMethod: false,
    fetch: async () => answers[waiting.shift()!](),
    exchanges: [keepLast(), fetchExchange],
  });
  const said = [];
  for (const _ of all) {
    const { data, error } = await client.query(asked, { of: 'it' }, { requestPolicy: 'network-only' }).toPromise();
    said.push([(data as { said: string } | undefined)?.said, error !== undefined]);
  }
  return said.at(-1);
};

test.each(['broken', 'busy', 'tooOften', 'failed'] as const)('what was answered last stays beside an error: %s', async (how) => {
  expect(await askAgain('told', how)).toEqual(['first', true]);
  expect(await askAgain('told', how, how)).toEqual(['first', true]);
});

test('nothing stays of what somebody may not see any more, nor is there anything before the first answer', async () => {
  expect(await askAgain('told', 'signedOut')).toEqual([undefined, true]);
  expect(await askAgain('broken')).toEqual([undefined, true]);
});
