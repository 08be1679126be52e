import { jest } from '@jest/globals';
import { runFaults } from '../faults/run-faults.ts';

// Promise 5, with the real program and a database that is set to lose nothing. `npm run test:faults` does the same a hundred times.
jest.setTimeout(300_000);

test('what was acknowledged survives kill -9 of the program and of the database, and is done once when it is sent again', async () => {
  const plan = { kills: 3, databaseKills: 1, applicants: 4, longestMoment: 1_500, seed: 'promise 5', longestRun: 240_000 };
  const { ledger, killed } = await runFaults(plan);
  expect(ledger.wrong).toEqual([]);
  expect(killed).toEqual({ program: 3, database: 1, both: 0 });
  expect(ledger.total('acknowledged')).toBeGreaterThan(0);
  expect(ledger.total('found')).toBe(ledger.total('acknowledged'));
  expect(ledger.total('same')).toBe(ledger.total('retried'));
  expect([ledger.total('lost'), ledger.total('torn')]).toEqual([0, 0]);
});
