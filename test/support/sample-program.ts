import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyOfPrepared, newDataDir } from './prepared-data.ts';
import { type Program, startProgram } from './program.ts';
import {
  type SampleYear,
  type Stage,
  standsAt,
  toDecision,
  toPreparation,
  toReview,
  toReviewsUnderWay,
  toScreening,
  toShowcase,
} from './sample-stages.ts';

/** How each stage is reached, and from which one. */
const ways: Record<Stage, { from?: Stage; reach: (program: Program) => Promise<SampleYear> }> = {
  screening: { reach: (program) => toScreening(program, { withFiles: true }) },
  review: { from: 'screening', reach: toReview },
  underWay: { from: 'review', reach: toReviewsUnderWay },
  decision: { from: 'review', reach: toDecision },
  preparation: { from: 'decision', reach: toPreparation },
  showcase: { from: 'preparation', reach: toShowcase },
};

/**
 * The program with its demo, in a folder that is a copy of one made once in a run of tests: so a test begins soon. Settings are environment
 * variables.
 */
export const startDemo = async (settings: Record<string, string> = {}): Promise<Program> => startOn(await copyOfDemo(), settings);

/** The same, with the sample edition at a stage of its year. */
export async function startSample(stage: Stage, settings: Record<string, string> = {}): Promise<Program & { year: SampleYear }> {
  const program = await startOn(await copyOfStage(stage), settings);
  return Object.assign(program, { year: recall(program, stage) });
}

/** A folder of the demo for a test that starts and stops programs on it, and deletes it. */
export const copyOfDemo = (): Promise<string> =>
  copyOfPrepared('call', async () => {
    const program = await startProgram({ DATA_DIR: newDataDir() });
    await program.stop();
    return program.dataDir;
  });

const copyOfStage = (stage: Stage): Promise<string> =>
  copyOfPrepared(stage, async () => {
    const { from, reach } = ways[stage];
    const program = await startProgram({ DATA_DIR: from ? await copyOfStage(from) : await copyOfDemo() });
    try {
      if (from) recall(program, from);
      const { edition, submissions } = await reach(program);
      writeFileSync(yearFile(program), JSON.stringify({ edition, submissions: [...submissions] }));
    } finally {
      await program.stop();
    }
    return program.dataDir;
  });

const yearFile = ({ dataDir }: Program): string => path.join(dataDir, 'sample-year.json');

function recall(program: Program, stage: Stage): SampleYear {
  const { edition, submissions } = JSON.parse(readFileSync(yearFile(program), 'utf8')) as { edition: number; submissions: [string, string][] };
  return standsAt(program, stage, { edition, submissions: new Map(submissions) });
}

/** Everybody in a test comes from one address, and shares what it may ask. */
const plenty = { VISITOR_BUDGET: '1000000000', VISITOR_BUDGET_PER_SECOND: '1000000000', CLIENT_PACE: '1000000000' };

/** Like `startProgram`, but the folder goes with the program. */
async function startOn(dataDir: string, settings: Record<string, string>): Promise<Program> {
  const program = await startProgram({ ...plenty, ...settings, DATA_DIR: dataDir });
  return {
    ...program,
    async stop(signal) {
      const code = await program.stop(signal);
      rmSync(dataDir, { recursive: true, force: true });
      return code;
    },
  };
}
