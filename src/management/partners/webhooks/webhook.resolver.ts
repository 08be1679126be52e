import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  type AddWebhookPayload,
  type ChangeWebhookPayload,
  MutationAddWebhookArgs,
  MutationChangeWebhookArgs,
  MutationReplayWebhookArgs,
  MutationRotateWebhookSecretArgs,
  MutationTestWebhookArgs,
  on,
  Partner,
  type ReplayWebhookPayload,
  type RotateWebhookSecretPayload,
  type TestWebhookPayload,
  WebhookEndpoint,
  WebhookEndpointMessagesArgs,
} from '../../../generated/schema.ts';
import { spokenFault } from '../../../platform/graph/faults.ts';
import { checkPageSize } from '../../../platform/graph/page-size.ts';
import { problems } from '../../../platform/graph/refusal.ts';
import { type Signed, signedIn } from '../../identity/index.ts';
import type { PartnerView } from '../partner-queries.ts';
import type { PartnersContext, PartnersHouse } from '../partners-house.ts';
import { addWebhook } from './add-webhook.ts';
import { changeWebhook } from './change-webhook.ts';
import { replayWebhook } from './replay-webhook.ts';
import { rotateWebhookSecret } from './rotate-webhook-secret.ts';
import { testWebhook } from './test-webhook.ts';
import { endpointsOf, type EndpointView, messagesOf, type MessageView } from './webhook-queries.ts';

type Context = Signed & PartnersContext;

const houseOf = ({ partners, language }: Context): PartnersHouse => {
  if (partners) return partners;
  throw spokenFault('SERVED_ELSEWHERE', language);
};

@Resolver()
export class WebhooksResolver {
  @on.Mutation.addWebhook()
  async addWebhook(@Args(() => MutationAddWebhookArgs) { input }: MutationAddWebhookArgs, @Ctx() context: Context): Promise<AddWebhookPayload> {
    const { done, refusals } = await addWebhook(signedIn(context), houseOf(context), input);
    return { secret: done?.secret, endpoint: done?.endpoint, problems: problems(refusals, context.language) };
  }

  @on.Mutation.changeWebhook()
  async changeWebhook(
    @Args(() => MutationChangeWebhookArgs) { input }: MutationChangeWebhookArgs,
    @Ctx() signed: Signed,
  ): Promise<ChangeWebhookPayload> {
    const { done, refusals } = await changeWebhook(signedIn(signed), input);
    return { endpoint: done?.endpoint, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.rotateWebhookSecret()
  async rotateWebhookSecret(
    @Args(() => MutationRotateWebhookSecretArgs) { input }: MutationRotateWebhookSecretArgs,
    @Ctx() context: Context,
  ): Promise<RotateWebhookSecretPayload> {
    const { done, refusals } = await rotateWebhookSecret(signedIn(context), houseOf(context), input);
    return { secret: done?.secret, endpoint: done?.endpoint, problems: problems(refusals, context.language) };
  }

  @on.Mutation.testWebhook()
  async testWebhook(@Args(() => MutationTestWebhookArgs) { input }: MutationTestWebhookArgs, @Ctx() signed: Signed): Promise<TestWebhookPayload> {
    const { done, refusals } = await testWebhook(signedIn(signed), input);
    return { message: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.replayWebhook()
  async replayWebhook(
    @Args(() => MutationReplayWebhookArgs) { input }: MutationReplayWebhookArgs,
    @Ctx() signed: Signed,
  ): Promise<ReplayWebhookPayload> {
    const { done, refusals } = await replayWebhook(signedIn(signed), input);
    return { count: done?.count, problems: problems(refusals, signed.language) };
  }
}

@Resolver(() => Partner)
export class PartnerWebhooksResolver {
  @on.Partner.webhooks()
  webhooks(@Root() { id }: PartnerView, @Ctx() signed: Signed): Promise<EndpointView[]> {
    return endpointsOf(signedIn(signed).em, id);
  }
}

@Resolver(() => WebhookEndpoint)
export class WebhookEndpointResolver {
  @on.WebhookEndpoint.messages()
  messages(
    @Root() { id }: EndpointView,
    @Args(() => WebhookEndpointMessagesArgs) asked: WebhookEndpointMessagesArgs,
    @Ctx() signed: Signed,
  ): Promise<MessageView[]> {
    checkPageSize(asked.first);
    return messagesOf(signedIn(signed).em, id, asked);
  }
}
