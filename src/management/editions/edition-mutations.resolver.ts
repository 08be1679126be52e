import { Args, Ctx, Resolver } from 'type-graphql';
import {
  type AllowExtensionsPayload,
  type CreateEditionPayload,
  type DescribeEditionPayload,
  type GrantExtensionPayload,
  MutationAllowExtensionsArgs,
  MutationCreateEditionArgs,
  MutationDescribeEditionArgs,
  MutationGrantExtensionArgs,
  MutationRevokeExtensionArgs,
  MutationSetContactsArgs,
  MutationSetCriteriaArgs,
  MutationSetFieldsArgs,
  MutationSetQuotasArgs,
  MutationSetRulesArgs,
  MutationShowApplicantsArgs,
  on,
  type RevokeExtensionPayload,
  type SetContactsPayload,
  type SetCriteriaPayload,
  type SetFieldsPayload,
  type SetQuotasPayload,
  type SetRulesPayload,
  type ShowApplicantsPayload,
} from '../../generated/schema.ts';
import { type Outcome, problems } from '../../platform/graph/refusal.ts';
import { type Desk, type Signed, signedIn } from '../identity/index.ts';
import { createEditionFrom } from './create-edition-from.ts';
import { describeEdition } from './describe-edition.ts';
import { setFields } from './set-fields.ts';
import { setCriteria } from './set-criteria.ts';
import { setRules } from './set-rules.ts';
import { setQuotas } from './set-quotas.ts';
import { setContacts } from './set-contacts.ts';
import { allowExtensions } from './allow-extensions.ts';
import { showApplicants } from './show-applicants.ts';
import { grantExtension } from './grant-extension.ts';
import { revokeExtension } from './revoke-extension.ts';
import { type DeskAtEdition, deskAtEdition } from './edition-desk.ts';
import type { Edited } from './edit-edition.ts';

/** The desk as an edit has left it, read again: the answer to a retry is as fresh as the first. */
async function edited(
  signed: Signed,
  act: (desk: Desk) => Promise<Outcome<Edited>>,
): Promise<{ desk: DeskAtEdition | null; problems: ReturnType<typeof problems> }> {
  const desk = signedIn(signed);
  const { done, refusals } = await act(desk);
  return { desk: done ? await deskAtEdition({ ...desk, em: desk.em.fork() }, done.edition) : null, problems: problems(refusals, signed.language) };
}

@Resolver()
export class EditionMutationsResolver {
  @on.Mutation.createEdition()
  createEdition(@Args(() => MutationCreateEditionArgs) { input }: MutationCreateEditionArgs, @Ctx() signed: Signed): Promise<CreateEditionPayload> {
    return edited(signed, (desk) => createEditionFrom(desk, input));
  }

  @on.Mutation.describeEdition()
  describeEdition(
    @Args(() => MutationDescribeEditionArgs) { input }: MutationDescribeEditionArgs,
    @Ctx() signed: Signed,
  ): Promise<DescribeEditionPayload> {
    return edited(signed, (desk) => describeEdition(desk, input));
  }

  @on.Mutation.setFields()
  setFields(@Args(() => MutationSetFieldsArgs) { input }: MutationSetFieldsArgs, @Ctx() signed: Signed): Promise<SetFieldsPayload> {
    return edited(signed, (desk) => setFields(desk, input));
  }

  @on.Mutation.setCriteria()
  setCriteria(@Args(() => MutationSetCriteriaArgs) { input }: MutationSetCriteriaArgs, @Ctx() signed: Signed): Promise<SetCriteriaPayload> {
    return edited(signed, (desk) => setCriteria(desk, input));
  }

  @on.Mutation.setRules()
  setRules(@Args(() => MutationSetRulesArgs) { input }: MutationSetRulesArgs, @Ctx() signed: Signed): Promise<SetRulesPayload> {
    return edited(signed, (desk) => setRules(desk, input));
  }

  @on.Mutation.setQuotas()
  setQuotas(@Args(() => MutationSetQuotasArgs) { input }: MutationSetQuotasArgs, @Ctx() signed: Signed): Promise<SetQuotasPayload> {
    return edited(signed, (desk) => setQuotas(desk, input));
  }

  @on.Mutation.setContacts()
  setContacts(@Args(() => MutationSetContactsArgs) { input }: MutationSetContactsArgs, @Ctx() signed: Signed): Promise<SetContactsPayload> {
    return edited(signed, (desk) => setContacts(desk, input));
  }

  @on.Mutation.showApplicants()
  showApplicants(
    @Args(() => MutationShowApplicantsArgs) { input }: MutationShowApplicantsArgs,
    @Ctx() signed: Signed,
  ): Promise<ShowApplicantsPayload> {
    return edited(signed, (desk) => showApplicants(desk, input));
  }

  @on.Mutation.allowExtensions()
  allowExtensions(
    @Args(() => MutationAllowExtensionsArgs) { input }: MutationAllowExtensionsArgs,
    @Ctx() signed: Signed,
  ): Promise<AllowExtensionsPayload> {
    return edited(signed, (desk) => allowExtensions(desk, input));
  }

  @on.Mutation.grantExtension()
  async grantExtension(
    @Args(() => MutationGrantExtensionArgs) { input }: MutationGrantExtensionArgs,
    @Ctx() signed: Signed,
  ): Promise<GrantExtensionPayload> {
    const { done, refusals } = await grantExtension(signedIn(signed), input);
    return { extension: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.revokeExtension()
  async revokeExtension(
    @Args(() => MutationRevokeExtensionArgs) { input }: MutationRevokeExtensionArgs,
    @Ctx() signed: Signed,
  ): Promise<RevokeExtensionPayload> {
    const { done, refusals } = await revokeExtension(signedIn(signed), input);
    return { extension: done, problems: problems(refusals, signed.language) };
  }
}
