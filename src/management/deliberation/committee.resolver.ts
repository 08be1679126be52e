import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  Agenda,
  AgendaItem,
  Ballot,
  BallotCandidate,
  FieldCommittee,
  on,
  type Parents,
  type ReviewCoverage,
  Viewer,
  ViewerCommitteeArgs,
} from '../../generated/schema.ts';
import { type Desk, type Signed, signedIn } from '../identity/index.ts';
import { agendaOf, type AgendaItemView, type AgendaView, itemsOf } from './agenda-queries.ts';
import { type BallotView, ballotsOf, type BallotCandidateView } from './ballot-queries.ts';
import { resultOf, type ResultView } from './ballot-result.ts';
import { type ActView, commentsOf, type CommentView, type DiscussedTextView, historyOf, textsOf } from './discussion-loaders.ts';
import { coverageOf, fieldCommittee, type FieldCommitteeView, membersOf } from './field-committee.ts';

@Resolver(() => Viewer)
export class ViewerFieldCommitteeResolver {
  @on.Viewer.committee()
  committee(@Root() desk: Desk, @Args(() => ViewerCommitteeArgs) asked: ViewerCommitteeArgs): Promise<FieldCommitteeView | null> {
    return fieldCommittee(desk, asked);
  }
}

@Resolver(() => FieldCommittee)
export class FieldCommitteeResolver {
  @on.FieldCommittee.members()
  members(@Root() committee: FieldCommitteeView): Promise<readonly Parents['CommitteePerson'][] | null> {
    return membersOf(committee);
  }

  @on.FieldCommittee.coverage()
  coverage(@Root() committee: FieldCommitteeView): Promise<ReviewCoverage | null> {
    return coverageOf(committee);
  }

  @on.FieldCommittee.agenda()
  agenda(@Root() { desk, of, field }: FieldCommitteeView): Promise<AgendaView | null> {
    return agendaOf(desk.em, of.id, field);
  }

  @on.FieldCommittee.ballots()
  ballots(@Root() { desk, of, field }: FieldCommitteeView): Promise<BallotView[]> {
    return ballotsOf(desk, of.id, field);
  }
}

@Resolver(() => Agenda)
export class AgendaResolver {
  @on.Agenda.items()
  items(@Root() { id }: AgendaView, @Ctx() signed: Signed): Promise<AgendaItemView[]> {
    return itemsOf(signedIn(signed), id);
  }
}

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  @on.AgendaItem.texts()
  texts(@Root() { revisionId }: AgendaItemView, @Ctx() signed: Signed): Promise<DiscussedTextView[]> {
    return textsOf(signedIn(signed)).load(revisionId);
  }

  @on.AgendaItem.history()
  history(@Root() { id }: AgendaItemView, @Ctx() signed: Signed): Promise<ActView[]> {
    return historyOf(signedIn(signed)).load(id);
  }

  @on.AgendaItem.comments()
  comments(@Root() { id }: AgendaItemView, @Ctx() signed: Signed): Promise<CommentView[]> {
    return commentsOf(signedIn(signed)).load(id);
  }
}

@Resolver(() => BallotCandidate)
export class BallotCandidateResolver {
  @on.BallotCandidate.texts()
  texts(@Root() { revisionId }: BallotCandidateView, @Ctx() signed: Signed): Promise<DiscussedTextView[]> {
    return textsOf(signedIn(signed)).load(revisionId);
  }
}

@Resolver(() => Ballot)
export class BallotResolver {
  @on.Ballot.result()
  result(@Root() ballot: BallotView, @Ctx() signed: Signed): Promise<ResultView | null> {
    return resultOf(signedIn(signed), ballot);
  }
}
