import { Args, Ctx, Resolver } from 'type-graphql';
import {
  type DescribeMaterialPayload,
  MutationDescribeMaterialArgs,
  MutationOrderMaterialsArgs,
  MutationRemoveMaterialArgs,
  MutationReplaceMaterialArgs,
  MutationRequestUploadArgs,
  on,
  type OrderMaterialsPayload,
  type RemoveMaterialPayload,
  type ReplaceMaterialPayload,
  type RequestUploadPayload,
} from '../../generated/schema.ts';
import { spokenFault } from '../../platform/graph/faults.ts';
import { problems } from '../../platform/graph/refusal.ts';
import { type Signed, signedIn } from '../identity/index.ts';
import type { ChangedDraft } from './change-draft.ts';
import { describeMaterial } from './describe-material.ts';
import { orderMaterials } from './order-materials.ts';
import { removeMaterial } from './remove-material.ts';
import { replaceMaterial } from './replace-material.ts';
import { requestUpload } from './request-upload.ts';
import type { Room } from './room-for-uploads.ts';
import type { SubmissionsContext } from './submissions-context.ts';

@Resolver()
export class MaterialMutationsResolver {
  @on.Mutation.describeMaterial()
  async describeMaterial(
    @Args(() => MutationDescribeMaterialArgs) { input }: MutationDescribeMaterialArgs,
    @Ctx() signed: Signed,
  ): Promise<DescribeMaterialPayload> {
    const { done, refusals } = await describeMaterial(signedIn(signed), input);
    return { submission: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.removeMaterial()
  async removeMaterial(
    @Args(() => MutationRemoveMaterialArgs) { input }: MutationRemoveMaterialArgs,
    @Ctx() signed: Signed,
  ): Promise<RemoveMaterialPayload> {
    const { done, refusals } = await removeMaterial(signedIn(signed), input);
    return { submission: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.orderMaterials()
  async orderMaterials(
    @Args(() => MutationOrderMaterialsArgs) { input }: MutationOrderMaterialsArgs,
    @Ctx() signed: Signed,
  ): Promise<OrderMaterialsPayload> {
    const { done, refusals } = await orderMaterials(signedIn(signed), input);
    return { submission: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.requestUpload()
  async requestUpload(
    @Args(() => MutationRequestUploadArgs) { input }: MutationRequestUploadArgs,
    @Ctx() ctx: Signed & SubmissionsContext,
  ): Promise<RequestUploadPayload> {
    const { done, refusals } = await requestUpload(signedIn(ctx), roomOf(ctx), input);
    return { submission: done, material: aboutOf(done), problems: problems(refusals, ctx.language) };
  }

  @on.Mutation.replaceMaterial()
  async replaceMaterial(
    @Args(() => MutationReplaceMaterialArgs) { input }: MutationReplaceMaterialArgs,
    @Ctx() ctx: Signed & SubmissionsContext,
  ): Promise<ReplaceMaterialPayload> {
    const { done, refusals } = await replaceMaterial(signedIn(ctx), roomOf(ctx), input);
    return { submission: done, material: aboutOf(done), problems: problems(refusals, ctx.language) };
  }
}

/** How much may be uploaded here; a node without the management side has turned everybody away before. */
function roomOf({ room, language }: Signed & SubmissionsContext): Room {
  if (!room) throw spokenFault('SERVED_ELSEWHERE', language);
  return room;
}

const aboutOf = (changed: ChangedDraft | undefined) => changed?.materials.find(({ id }) => id === changed.about);
