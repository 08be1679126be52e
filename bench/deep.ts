import { ask } from './ask.ts';
import type { Server } from './child.ts';
import { requestBody, type Work } from './work.ts';

const page = 80;

interface Page {
  cases: { pageInfo: { endCursor: string }; edges: { cursor: string }[] };
}

/** The same list at its 80th page, with the cursors that the program and the limit gave out on the way. */
export async function deepWork(list: Work, program: Server, limit: Server): Promise<Work> {
  const skipped = Number(list.variables.first) * (page - 1);
  const walk = async (server: Server, reach: (after: string | undefined, first: number) => Record<string, unknown>) => {
    let after: string | undefined;
    for (let left = skipped; left > 0;) {
      const first = Math.min(100, left);
      const body = requestBody({ ...list, variables: reach(after, first) });
      after = (JSON.parse(await ask(server.url, body)) as { data: Page }).data.cases.pageInfo.endCursor;
      left -= first;
    }
    return { ...list.variables, after };
  };
  const reach = (after: string | undefined, first: number) => ({ ...list.variables, first, ...(after === undefined ? {} : { after }) });
  return { ...list, name: 'deep', variables: await walk(program, reach), limitVariables: await walk(limit, reach) };
}
