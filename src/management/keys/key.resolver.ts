import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  EditionDesk,
  type IssueKeyPayload,
  MutationIssueKeyArgs,
  MutationRevokeKeyArgs,
  MutationRotateKeyArgs,
  on,
  type RevokeKeyPayload,
  type RotateKeyPayload,
  Viewer,
} from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import { type Desk, type Signed, signedIn } from '../identity/index.ts';
import { issueKey } from './issue-key.ts';
import { keysOfEdition, keysOfPerson, type KeyView } from './key-queries.ts';
import { revokeKey } from './revoke-key.ts';
import { rotateKey } from './rotate-key.ts';

@Resolver()
export class KeyResolver {
  @on.Mutation.issueKey()
  async issueKey(@Args(() => MutationIssueKeyArgs) { input }: MutationIssueKeyArgs, @Ctx() signed: Signed): Promise<IssueKeyPayload> {
    const { done, refusals } = await issueKey(signedIn(signed), input);
    return { token: done?.token, key: done?.key, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.rotateKey()
  async rotateKey(@Args(() => MutationRotateKeyArgs) { input }: MutationRotateKeyArgs, @Ctx() signed: Signed): Promise<RotateKeyPayload> {
    const { done, refusals } = await rotateKey(signedIn(signed), input);
    return { token: done?.token, key: done?.key, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.revokeKey()
  async revokeKey(@Args(() => MutationRevokeKeyArgs) { input }: MutationRevokeKeyArgs, @Ctx() signed: Signed): Promise<RevokeKeyPayload> {
    const { done, refusals } = await revokeKey(signedIn(signed), input);
    return { key: done, problems: problems(refusals, signed.language) };
  }
}

@Resolver(() => Viewer)
export class ViewerKeysResolver {
  @on.Viewer.keys()
  keys(@Root() { em, person }: Desk): Promise<KeyView[]> {
    return keysOfPerson(em, person.id);
  }
}

@Resolver(() => EditionDesk)
export class EditionDeskKeysResolver {
  @on.EditionDesk.keys()
  keys(@Root() { desk, edition }: DeskAtEdition): Promise<KeyView[]> {
    return keysOfEdition(desk.em, edition.year);
  }
}
