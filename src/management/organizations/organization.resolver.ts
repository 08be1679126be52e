import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  DirectoryEntry,
  MutationAmendOrganizationArgs,
  MutationMergeOrganizationsArgs,
  MutationRegisterOrganizationArgs,
  on,
  type Parents,
  Viewer,
  ViewerOrganizationArgs,
  ViewerOrganizationsArgs,
} from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import { type Desk, type Signed, signedIn } from '../identity/index.ts';
import { amendOrganization } from './amend-organization.ts';
import { directoryEntry, type DirectoryEntryView } from './directory-entry.ts';
import { mergeOrganizations } from './merge-organizations.ts';
import { organizationLoader } from './organization-loaders.ts';
import type { Organization } from './organization.entity.ts';
import { entriesSimilarTo, registerOrganization } from './register-organization.ts';
import { searchDirectory } from './search-directory.ts';

@Resolver(() => Viewer)
export class ViewerDirectoryResolver {
  @on.Viewer.organizations()
  organizations(@Root() desk: Desk, @Args(() => ViewerOrganizationsArgs) asked: ViewerOrganizationsArgs): Promise<DirectoryEntryView[]> {
    return searchDirectory(desk, asked);
  }

  @on.Viewer.organization()
  async organization(@Root() desk: Desk, @Args(() => ViewerOrganizationArgs) { id }: ViewerOrganizationArgs): Promise<DirectoryEntryView | null> {
    const organization = await organizationLoader(desk).load(id);
    return organization ? directoryEntry(organization) : null;
  }
}

/** What an entry says beyond what everything that names it carries along. */
@Resolver(() => DirectoryEntry)
export class DirectoryEntryResolver {
  @on.DirectoryEntry.aliases()
  async aliases(@Root() entry: DirectoryEntryView, @Ctx() signed: Signed): Promise<string[]> {
    return (await whole(entry, signed)).aliases;
  }

  @on.DirectoryEntry.website()
  async website(@Root() entry: DirectoryEntryView, @Ctx() signed: Signed): Promise<string | null> {
    return (await whole(entry, signed)).website ?? null;
  }

  @on.DirectoryEntry.parent()
  async parent(@Root() entry: DirectoryEntryView, @Ctx() signed: Signed): Promise<Parents['DirectoryEntry'] | null> {
    const { parentId } = await whole(entry, signed);
    const parent = parentId ? await organizationLoader(signedIn(signed)).load(parentId) : undefined;
    return parent ? directoryEntry(parent) : null;
  }

  @on.DirectoryEntry.version()
  async version(@Root() entry: DirectoryEntryView, @Ctx() signed: Signed): Promise<number> {
    return (await whole(entry, signed)).version;
  }
}

const whole = async ({ id }: DirectoryEntryView, signed: Signed): Promise<Organization> => (await organizationLoader(signedIn(signed)).load(id))!; // entries are never deleted

@Resolver()
export class DirectoryResolver {
  @on.Mutation.registerOrganization()
  async registerOrganization(
    @Args(() => MutationRegisterOrganizationArgs) { input }: MutationRegisterOrganizationArgs,
    @Ctx() signed: Signed,
  ): Promise<Parents['RegisterOrganizationPayload']> {
    const desk = signedIn(signed);
    const { done, refusals } = await registerOrganization(desk, input);
    return { organization: done, similar: done ? await entriesSimilarTo(desk, done) : [], problems: problems(refusals, signed.language) };
  }

  @on.Mutation.amendOrganization()
  async amendOrganization(
    @Args(() => MutationAmendOrganizationArgs) { input }: MutationAmendOrganizationArgs,
    @Ctx() signed: Signed & { amendDays: number },
  ): Promise<Parents['AmendOrganizationPayload']> {
    const { done, stored, refusals } = await amendOrganization(signedIn(signed), input, signed.amendDays);
    return { organization: done, stored, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.mergeOrganizations()
  async mergeOrganizations(
    @Args(() => MutationMergeOrganizationsArgs) { input }: MutationMergeOrganizationsArgs,
    @Ctx() signed: Signed,
  ): Promise<Parents['MergeOrganizationsPayload']> {
    const { done, refusals } = await mergeOrganizations(signedIn(signed), input);
    return { organization: done, problems: problems(refusals, signed.language) };
  }
}
