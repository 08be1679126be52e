import { Ctx, Resolver, Root } from 'type-graphql';
import { DraftSection, on, type Parents, Submission, SubmissionMember, type SubmissionRole } from '../../generated/schema.ts';
import { type Signed, signedIn } from '../identity/index.ts';
import { type MemberView, roleIn } from './desk-rules.ts';
import type { SectionView } from './draft-sections.ts';
import { loadersOf } from './submission-loaders.ts';
import type { SubmissionView } from './submission-view.ts';

@Resolver(() => Submission)
export class SubmissionMembersResolver {
  @on.Submission.yourRole()
  yourRole(@Root() submission: SubmissionView, @Ctx() signed: Signed): SubmissionRole | null {
    return roleIn(submission, signedIn(signed).person.id);
  }

  @on.Submission.invitations()
  async invitations(@Root() submission: SubmissionView, @Ctx() signed: Signed): Promise<Parents['SubmissionInvitation'][]> {
    const desk = signedIn(signed);
    return roleIn(submission, desk.person.id) === 'OWNER' ? await loadersOf(desk).invitations.load(submission.id) : [];
  }
}

@Resolver(() => SubmissionMember)
export class SubmissionMemberResolver {
  @on.SubmissionMember.name()
  async name(@Root() { id }: MemberView, @Ctx() signed: Signed): Promise<string> {
    return await loadersOf(signedIn(signed)).name.load(id);
  }
}

@Resolver(() => DraftSection)
export class DraftSectionResolver {
  @on.DraftSection.savedBy()
  async savedBy(@Root() { savedBy }: SectionView, @Ctx() signed: Signed): Promise<string> {
    return await loadersOf(signedIn(signed)).name.load(savedBy);
  }
}
