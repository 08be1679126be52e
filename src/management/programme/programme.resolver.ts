import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  type ArrangeProgrammePayload,
  type FreezeProgrammePayload,
  MutationArrangeProgrammeArgs,
  MutationFreezeProgrammeArgs,
  MutationProposeProgrammeArgs,
  on,
  type Parents,
  Programme,
  type ProposeProgrammePayload,
  StageCandidate,
  StageDesk,
  Viewer,
  ViewerStageDeskArgs,
} from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import { type Desk, type Signed, signedIn } from '../identity/index.ts';
import { listOf } from '../organizations/index.ts';
import { arrangeProgramme } from './arrange-programme.ts';
import { freezeProgramme } from './freeze-programme.ts';
import { type Candidate, candidatesOf, frozenProgramme, programmesOf, type ProgrammeView } from './programme-queries.ts';
import { proposeProgramme } from './propose-programme.ts';
import { type DeskAtStage, deskAtStage } from './stage-desk.ts';

@Resolver(() => Viewer)
export class ViewerStageDeskResolver {
  @on.Viewer.stageDesk()
  stageDesk(@Root() desk: Desk, @Args(() => ViewerStageDeskArgs) { edition }: ViewerStageDeskArgs): Promise<DeskAtStage | null> {
    return deskAtStage(desk, edition);
  }
}

@Resolver(() => StageDesk)
export class StageDeskResolver {
  @on.StageDesk.edition()
  edition(@Root() { edition }: DeskAtStage): number {
    return edition.year;
  }

  @on.StageDesk.names()
  names(@Root() { edition }: DeskAtStage): Parents['LocalizedString'][] {
    return listOf(edition.names);
  }

  @on.StageDesk.programme()
  async programme(@Root() { desk, edition }: DeskAtStage): Promise<ProgrammeView | null> {
    return (await programmesOf(desk.em, edition.year))[0] ?? null;
  }

  @on.StageDesk.frozenProgramme()
  async frozenProgramme(@Root() { desk, edition }: DeskAtStage): Promise<ProgrammeView | null> {
    return (await frozenProgramme(desk.em, edition.year)) ?? null;
  }

  @on.StageDesk.versions()
  versions(@Root() { desk, edition }: DeskAtStage): Promise<ProgrammeView[]> {
    return programmesOf(desk.em, edition.year);
  }

  @on.StageDesk.candidates()
  candidates(@Root() { desk, edition }: DeskAtStage): Promise<Candidate[]> {
    return candidatesOf(desk.em, edition.id);
  }
}

@Resolver(() => StageCandidate)
export class StageCandidateResolver {
  @on.StageCandidate.titles()
  titles(@Root() { titles }: Candidate): Parents['LocalizedString'][] {
    return listOf(titles);
  }

  @on.StageCandidate.lead()
  lead(@Root() { lead }: Candidate): Parents['LocalizedString'][] {
    return listOf(lead);
  }
}

@Resolver(() => Programme)
export class ProgrammeResolver {
  @on.Programme.items()
  items(@Root() { items }: ProgrammeView): Parents['ProgrammeItem'][] {
    return items.map(({ titles, ...item }, i) => ({ ...item, order: i + 1, titles: listOf(titles) }));
  }

  @on.Mutation.arrangeProgramme()
  async arrangeProgramme(
    @Args(() => MutationArrangeProgrammeArgs) { input }: MutationArrangeProgrammeArgs,
    @Ctx() signed: Signed,
  ): Promise<ArrangeProgrammePayload> {
    const { done, stored, refusals } = await arrangeProgramme(signedIn(signed), input);
    return { programme: done, stored, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.proposeProgramme()
  async proposeProgramme(
    @Args(() => MutationProposeProgrammeArgs) { input }: MutationProposeProgrammeArgs,
    @Ctx() signed: Signed,
  ): Promise<ProposeProgrammePayload> {
    const { done, refusals } = await proposeProgramme(signedIn(signed), input);
    return { programme: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.freezeProgramme()
  async freezeProgramme(
    @Args(() => MutationFreezeProgrammeArgs) { input }: MutationFreezeProgrammeArgs,
    @Ctx() signed: Signed,
  ): Promise<FreezeProgrammePayload> {
    const { done, refusals } = await freezeProgramme(signedIn(signed), input);
    return { programme: done, problems: problems(refusals, signed.language) };
  }
}
