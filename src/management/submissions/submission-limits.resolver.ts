import { Ctx, Resolver, Root } from 'type-graphql';
import { on, type Parents, Submission } from '../../generated/schema.ts';
import { spokenFault } from '../../platform/graph/faults.ts';
import { type Signed, signedIn } from '../identity/index.ts';
import { deadlineOf, limitsOf } from './submission-limits.ts';
import { loadersOf } from './submission-loaders.ts';
import type { SubmissionView } from './submission-view.ts';
import type { SubmissionsContext } from './submissions-context.ts';

@Resolver(() => Submission)
export class SubmissionLimitsResolver {
  @on.Submission.limits()
  async limits(@Root() { edition: year, closesAt }: SubmissionView, @Ctx() ctx: Signed & SubmissionsContext): Promise<Parents['SubmissionLimits']> {
    if (!ctx.room) throw spokenFault('SERVED_ELSEWHERE', ctx.language);
    const { timeZone } = await loadersOf(signedIn(ctx)).edition.load(year);
    return { ...limitsOf(ctx.room), deadline: deadlineOf(closesAt, timeZone, ctx.language) };
  }
}
