import { Args, Ctx, Resolver, Root } from 'type-graphql';
import type pg from 'pg';
import {
  type CollectionFile,
  CollectionPrinting,
  CollectionProof,
  EditionDesk,
  MutationApproveCollectionProofArgs,
  MutationRequestCollectionProofArgs,
  on,
  type Parents,
} from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import { type Desk, type Signed, signedIn } from '../identity/index.ts';
import { approveCollectionProof } from './approve-collection-proof.ts';
import { formats } from './collection-files.ts';
import type { CollectionTickets } from './collection-tickets.ts';
import { type PrintingView, proofsOf, type ProofView } from './proof-queries.ts';
import { requestCollectionProof } from './request-collection-proof.ts';

/** What the resolvers of this module need besides the signed-in person. */
export interface CollectionContext {
  /** Connected to delivery; null on a node without the management side. */
  publisher: pg.Pool | null;
  /** Gives out addresses of proofs and printings; null on a node without the management side. */
  collectionTickets: CollectionTickets | null;
}

type Context = Signed & CollectionContext;

@Resolver(() => EditionDesk)
export class EditionDeskCollectionResolver {
  @on.EditionDesk.collectionProofs()
  collectionProofs(@Root() { desk, edition }: DeskAtEdition): Promise<ProofView[]> {
    return proofsOf(desk.em, edition.id);
  }
}

@Resolver(() => CollectionProof)
export class CollectionProofResolver {
  @on.CollectionProof.files()
  files(@Root() proof: ProofView, @Ctx() context: Context): Promise<CollectionFile[]> {
    return filesOf(signedIn(context), context, proof);
  }
}

@Resolver(() => CollectionPrinting)
export class CollectionPrintingResolver {
  @on.CollectionPrinting.files()
  files(@Root() printing: PrintingView, @Ctx() context: Context): Promise<CollectionFile[]> {
    return filesOf(signedIn(context), context, printing);
  }
}

@Resolver()
export class CollectionMutationsResolver {
  @on.Mutation.requestCollectionProof()
  async requestCollectionProof(
    @Args(() => MutationRequestCollectionProofArgs) { input }: MutationRequestCollectionProofArgs,
    @Ctx() context: Context,
  ): Promise<Parents['RequestCollectionProofPayload']> {
    const { done, refusals } = await requestCollectionProof(signedIn(context), context.publisher!, input);
    return { proof: done, problems: problems(refusals, context.language) };
  }

  @on.Mutation.approveCollectionProof()
  async approveCollectionProof(
    @Args(() => MutationApproveCollectionProofArgs) { input }: MutationApproveCollectionProofArgs,
    @Ctx() context: Context,
  ): Promise<Parents['ApproveCollectionProofPayload']> {
    const { done, refusals } = await approveCollectionProof(signedIn(context), input);
    return { proof: done, problems: problems(refusals, context.language) };
  }
}

const filesOf = (
  desk: Desk,
  { collectionTickets }: CollectionContext,
  { id, year, made, fileStem }: ProofView | PrintingView,
): Promise<CollectionFile[]> =>
  Promise.all(
    made.map(async ({ format, hash, byteLength }) => ({
      ...{ format, byteLength, contentHash: hash, fileName: `${fileStem}.${formats[format].ending}` },
      ...(await collectionTickets!.addressOf(desk, { year, id, format })),
    })),
  );
