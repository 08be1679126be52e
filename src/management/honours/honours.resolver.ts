import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  EditionDesk,
  HonourList,
  HonourListCertificateArgs,
  MutationConfirmHonoursArgs,
  MutationProposeHonoursArgs,
  MutationPublishHonourFormulaArgs,
  on,
  type Parents,
  type PublishHonourFormulaPayload,
  RecommenderDesk,
  Viewer,
  ViewerHonourFormulaArgs,
} from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import { type Desk, type Signed, signedIn } from '../identity/index.ts';
import type { CertificateTickets } from './certificate-tickets.ts';
import { confirmHonours } from './confirm-honours.ts';
import { type ExplanationView, explanationView, formulaOf, formulasOf, type FormulaView, listsOf, type ListView } from './honour-queries.ts';
import { ownHonoursOf } from './honour-loaders.ts';
import { proposeHonours } from './propose-honours.ts';
import { publishHonourFormula } from './publish-honour-formula.ts';

/** What the resolvers of this module need besides the signed-in person. */
export interface HonoursContext {
  /** Gives out addresses of certificates; null on a node without the management side. */
  certificateTickets: CertificateTickets | null;
}

@Resolver(() => Viewer)
export class ViewerHonoursResolver {
  @on.Viewer.honourFormula()
  honourFormula(@Root() { em }: Desk, @Args(() => ViewerHonourFormulaArgs) { edition }: ViewerHonourFormulaArgs): Promise<FormulaView> {
    return formulaOf(em, edition);
  }
}

@Resolver(() => EditionDesk)
export class EditionDeskHonoursResolver {
  @on.EditionDesk.honourFormulas()
  honourFormulas(@Root() { desk, edition }: DeskAtEdition): Promise<FormulaView[]> {
    return formulasOf(desk.em, edition.year);
  }

  @on.EditionDesk.honourLists()
  honourLists(@Root() { desk, edition }: DeskAtEdition): Promise<ListView[]> {
    return listsOf(desk.em, edition.year);
  }
}

@Resolver(() => HonourList)
export class HonourListResolver {
  @on.HonourList.certificate()
  async certificate(
    @Root() { id, state, organizations }: ListView,
    @Args(() => HonourListCertificateArgs) { organizationId }: HonourListCertificateArgs,
    @Ctx() ctx: Signed & HonoursContext,
  ): Promise<Parents['CertificateAddress'] | null> {
    const one = organizations.find((each) => each.organizationId === organizationId);
    if (state !== 'CONFIRMED' || !one?.certificateNumber) return null;
    return await ctx.certificateTickets!.addressOf(signedIn(ctx), { listId: id, organizationId: one.organizationId }, one.certificateNumber);
  }
}

@Resolver(() => RecommenderDesk)
export class RecommenderHonourResolver {
  @on.RecommenderDesk.honour()
  async honour(@Root() { id }: { id: string }, @Ctx() signed: Signed): Promise<ExplanationView | null> {
    const own = await ownHonoursOf(signedIn(signed), id);
    return own && explanationView(own.entry);
  }

  @on.RecommenderDesk.certificate()
  async certificate(@Root() { id }: { id: string }, @Ctx() ctx: Signed & HonoursContext): Promise<Parents['CertificateAddress'] | null> {
    const desk = signedIn(ctx);
    const own = await ownHonoursOf(desk, id);
    if (!own?.entry.certificateNumber) return null;
    const { listId, entry } = own;
    return await ctx.certificateTickets!.addressOf(desk, { listId, organizationId: entry.organizationId }, entry.certificateNumber!);
  }
}

@Resolver()
export class HonourMutationsResolver {
  @on.Mutation.publishHonourFormula()
  async publishHonourFormula(
    @Args(() => MutationPublishHonourFormulaArgs) { input }: MutationPublishHonourFormulaArgs,
    @Ctx() signed: Signed,
  ): Promise<PublishHonourFormulaPayload> {
    const { done, refusals } = await publishHonourFormula(signedIn(signed), input);
    return { formula: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.proposeHonours()
  async proposeHonours(
    @Args(() => MutationProposeHonoursArgs) { input }: MutationProposeHonoursArgs,
    @Ctx() signed: Signed,
  ): Promise<Parents['ProposeHonoursPayload']> {
    const { done, refusals } = await proposeHonours(signedIn(signed), input);
    return { list: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.confirmHonours()
  async confirmHonours(
    @Args(() => MutationConfirmHonoursArgs) { input }: MutationConfirmHonoursArgs,
    @Ctx() signed: Signed,
  ): Promise<Parents['ConfirmHonoursPayload']> {
    const { done, refusals } = await confirmHonours(signedIn(signed), input);
    return { list: done, problems: problems(refusals, signed.language) };
  }
}
