import type { EntityManager } from '@mikro-orm/postgresql';
import { asSystem } from '../../identity/index.ts';
import { calculateInThread, mostMinutes } from './calculate-in-thread.ts';
import type { RunInput } from './run-input.ts';

export const calculateRunTask = 'calculate-assignment-run';

/** Asks, in the transaction that is under way, for the calculation of a run. */
export const addCalculation = async (em: EntityManager, runId: string): Promise<void> => {
  await em.execute(`select graphile_worker.add_job(?, json_build_object('runId', ?::text), job_key := ?, max_attempts := 3)`, [
    calculateRunTask,
    runId,
    `${calculateRunTask} ${runId}`,
  ]);
};

export const calculateRunJob = (em: EntityManager, payload: unknown): Promise<void> =>
  asSystem(em, 'assignment', (em) => calculate(em, (payload as { runId: string }).runId));

/** Runs whose calculation was begun and not ended: a killed program leaves its job locked for hours, and nobody waits that long. */
export const calculateLeftOver = (em: EntityManager): Promise<void> => asSystem(em, 'assignment', calculateAllLeft);

async function calculateAllLeft(em: EntityManager): Promise<void> {
  const left = await em.execute<{ id: string }[]>(
    `select id from assignment_runs where (state = 'WAITING' and asked_at < instant() - interval '5 minutes') or ${isLeft} order by asked_at limit 5`,
  );
  for (const { id } of left) await calculate(em, id);
}

const isLeft = `(state = 'RUNNING' and started_at < instant() - interval '${mostMinutes + 1} minutes')`;

/** May be called twice for the same run: whoever claims it first calculates, and the same input gives the same proposal anyway. */
async function calculate(em: EntityManager, runId: string): Promise<void> {
  const [run] = await em.execute<{ input: RunInput }[]>(
    `update assignment_runs set state = 'RUNNING', started_at = instant() where id = ? and (state = 'WAITING' or ${isLeft}) returning input`,
    [runId],
  );
  if (!run) return;
  const { today: _, ...input } = run.input;
  let noted = Promise.resolve<unknown>(undefined);
  try {
    const proposal = await calculateInThread(input, (progress) => {
      noted = noted
        .then(() => em.execute(`update assignment_runs set progress = ? where id = ? and state = 'RUNNING'`, [progress, runId]))
        .catch(() => {});
    });
    await noted;
    await em.execute(
      `update assignment_runs set state = 'PROPOSED', progress = 100, proposal = ?::jsonb, finished_at = instant() where id = ? and state = 'RUNNING'`,
      [JSON.stringify(proposal), runId],
    );
  } catch (error) {
    await noted;
    await em.execute(`update assignment_runs set state = 'FAILED', finished_at = instant() where id = ? and state = 'RUNNING'`, [runId]);
    throw error; // into the log; a second attempt finds the run ended
  }
}
