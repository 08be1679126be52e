import { Args, Ctx, Resolver } from 'type-graphql';
import {
  type DescribeMaterialPayload,
  MutationDescribeMaterialArgs,
  MutationOrderMaterialsArgs,
  MutationRemoveMaterialArgs,
  on,
  type OrderMaterialsPayload,
  type RemoveMaterialPayload,
} from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import { type Signed, signedIn } from '../identity/index.ts';
import { describeMaterial } from './describe-material.ts';
import { orderMaterials } from './order-materials.ts';
import { removeMaterial } from './remove-material.ts';

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
}
