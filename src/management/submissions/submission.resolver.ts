import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  EditionDesk,
  EditionDeskSubmissionsArgs,
  on,
  type Parents,
  Submission,
  Viewer,
  ViewerSubmissionArgs,
  ViewerSubmissionsArgs,
} from '../../generated/schema.ts';
import { type DeskAtEdition, rulesFor } from '../editions/index.ts';
import { type Desk, type Signed, signedIn } from '../identity/index.ts';
import { factsOf } from './eligibility-facts.ts';
import { judge } from './eligibility-rules.ts';
import { likelyDuplicates, type LikelyDuplicateView } from './likely-duplicates.ts';
import { readSubmission } from './read-submission.ts';
import { loadersOf } from './submission-loaders.ts';
import { pageOfOwn, pageOfSubmitted, type SubmissionPage } from './submission-pages.ts';
import type { SubmissionView } from './submission-view.ts';
import type { SubmissionsContext } from './submissions-context.ts';

@Resolver(() => Viewer)
export class ViewerSubmissionsResolver {
  @on.Viewer.submissions()
  submissions(
    @Root() desk: Desk,
    @Args(() => ViewerSubmissionsArgs) asked: ViewerSubmissionsArgs,
    @Ctx() { cursorSecret }: SubmissionsContext,
  ): Promise<SubmissionPage> {
    return pageOfOwn(desk, cursorSecret, asked);
  }

  @on.Viewer.submission()
  submission(@Root() desk: Desk, @Args(() => ViewerSubmissionArgs) { id }: ViewerSubmissionArgs): Promise<SubmissionView | null> {
    return readSubmission(desk, id);
  }
}

@Resolver(() => EditionDesk)
export class EditionDeskSubmissionsResolver {
  @on.EditionDesk.submissions()
  submissions(
    @Root() desk: DeskAtEdition,
    @Args(() => EditionDeskSubmissionsArgs) asked: EditionDeskSubmissionsArgs,
    @Ctx() { cursorSecret }: SubmissionsContext,
  ): Promise<SubmissionPage> {
    return pageOfSubmitted(desk, cursorSecret, asked);
  }

  @on.EditionDesk.likelyDuplicates()
  likelyDuplicates(@Root() desk: DeskAtEdition): Promise<LikelyDuplicateView[]> {
    return likelyDuplicates(desk);
  }
}

@Resolver(() => Submission)
export class SubmissionResolver {
  @on.Submission.eligibility()
  async eligibility(@Root() submission: SubmissionView, @Ctx() signed: Signed): Promise<Parents['EligibilityFinding'][]> {
    const load = loadersOf(signedIn(signed));
    const { ownerId, edition: editionYear } = submission;
    const [edition, cases, now] = await Promise.all([
      load.edition.load(editionYear),
      load.cases.load({ ownerId, editionYear }),
      load.now.load('now'),
    ]);
    const organizations = submission.applicants.map(({ organization }) => organization.id);
    const facts = factsOf(submission, organizations, edition, { cases, released: await load.released.load(edition), now });
    const { firstReceivedAt } = submission;
    const { version: rulesVersion, rules } = rulesFor(await load.rules.load(edition.id), firstReceivedAt === null ? null : new Date(firstReceivedAt));
    return rules.map((rule) => {
      const { verdict, evidence } = judge(rule, facts);
      return { rule, rulesVersion, verdict, evidence: evidence[signed.language] };
    });
  }
}
