import { Args, Ctx, Resolver } from 'type-graphql';
import {
  type AskForMaterialPayload,
  type ChangeAskedMaterialPayload,
  MutationAskForMaterialArgs,
  MutationChangeAskedMaterialArgs,
  MutationHandInPreparedArgs,
  MutationRecordAssetRightsArgs,
  MutationRequestPreparationUploadArgs,
  MutationRulePreparedArgs,
  on,
  type Parents,
} from '../../generated/schema.ts';
import { type Outcome, problems } from '../../platform/graph/refusal.ts';
import { type Signed, signedIn } from '../identity/index.ts';
import type { SubmissionsContext } from '../submissions/index.ts';
import { askForMaterial } from './ask-for-material.ts';
import { changeAskedMaterial } from './change-asked-material.ts';
import { handInPrepared } from './hand-in-prepared.ts';
import type { ItemView } from './preparation-queries.ts';
import { recordAssetRights } from './record-asset-rights.ts';
import { requestPreparationUpload } from './request-preparation-upload.ts';
import { rulePrepared } from './rule-prepared.ts';

@Resolver()
export class PreparationMutationsResolver {
  @on.Mutation.askForMaterial()
  async askForMaterial(
    @Args(() => MutationAskForMaterialArgs) { input }: MutationAskForMaterialArgs,
    @Ctx() signed: Signed,
  ): Promise<AskForMaterialPayload> {
    const { done, refusals } = await askForMaterial(signedIn(signed), input);
    return { asked: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.changeAskedMaterial()
  async changeAskedMaterial(
    @Args(() => MutationChangeAskedMaterialArgs) { input }: MutationChangeAskedMaterialArgs,
    @Ctx() signed: Signed,
  ): Promise<ChangeAskedMaterialPayload> {
    const { outcome, current } = await changeAskedMaterial(signedIn(signed), input);
    return { asked: outcome.done ?? current, problems: problems(outcome.refusals, signed.language) };
  }

  @on.Mutation.requestPreparationUpload()
  async requestPreparationUpload(
    @Args(() => MutationRequestPreparationUploadArgs) { input }: MutationRequestPreparationUploadArgs,
    @Ctx() ctx: Signed & SubmissionsContext,
  ): Promise<Parents['RequestPreparationUploadPayload']> {
    const desk = signedIn(ctx);
    return payload(await requestPreparationUpload(desk, ctx.room!, input), ctx);
  }

  @on.Mutation.handInPrepared()
  async handInPrepared(
    @Args(() => MutationHandInPreparedArgs) { input }: MutationHandInPreparedArgs,
    @Ctx() signed: Signed,
  ): Promise<Parents['HandInPreparedPayload']> {
    return payload(await handInPrepared(signedIn(signed), input), signed);
  }

  @on.Mutation.recordAssetRights()
  async recordAssetRights(
    @Args(() => MutationRecordAssetRightsArgs) { input }: MutationRecordAssetRightsArgs,
    @Ctx() signed: Signed,
  ): Promise<Parents['RecordAssetRightsPayload']> {
    return payload(await recordAssetRights(signedIn(signed), input), signed);
  }

  @on.Mutation.rulePrepared()
  async rulePrepared(
    @Args(() => MutationRulePreparedArgs) { input }: MutationRulePreparedArgs,
    @Ctx() signed: Signed,
  ): Promise<Parents['RulePreparedPayload']> {
    return payload(await rulePrepared(signedIn(signed), input), signed);
  }
}

const payload = ({ done, refusals }: Outcome<ItemView>, { language }: Signed) => ({ item: done, problems: problems(refusals, language) });
