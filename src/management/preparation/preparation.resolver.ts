import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  EditionDesk,
  EditionDeskPreparationsArgs,
  on,
  type Parents,
  PreparationFile,
  PreparationItem,
  PreparedVersion,
  PreparedVersionUrlArgs,
  Submission,
} from '../../generated/schema.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import { type Signed, signedIn } from '../identity/index.ts';
import { chunkBytes, sentenceOfFailure } from '../media/index.ts';
import { listOf } from '../organizations/index.ts';
import type { SubmissionsContext, SubmissionView } from '../submissions/index.ts';
import type { WordsInPublic, WordsPlace } from '../translations/index.ts';
import { preparationLoaderOf } from './preparation-loaders.ts';
import {
  askedOf,
  type AskedView,
  type FileView,
  type ItemView,
  preparationsOf,
  type PreparationView,
  type VersionView,
} from './preparation-queries.ts';
import { wordsInPublicOf } from './words-in-public-loaders.ts';

type Context = Signed & SubmissionsContext;

@Resolver(() => Submission)
export class SubmissionPreparationResolver {
  @on.Submission.preparation()
  preparation(@Root() { id }: SubmissionView, @Ctx() signed: Signed): Promise<PreparationView | null> {
    return preparationLoaderOf(signedIn(signed)).load(id);
  }
}

@Resolver(() => EditionDesk)
export class EditionDeskPreparationResolver {
  @on.EditionDesk.askedMaterials()
  askedMaterials(@Root() { desk, edition }: DeskAtEdition): Promise<AskedView[]> {
    return askedOf(desk.em, edition.id);
  }

  @on.EditionDesk.preparations()
  async preparations(
    @Root() { desk, edition }: DeskAtEdition,
    @Args(() => EditionDeskPreparationsArgs) { incompleteOnly }: EditionDeskPreparationsArgs,
  ): Promise<PreparationView[]> {
    const all = await preparationsOf(desk.em, edition.id);
    return incompleteOnly ? all.filter(({ isComplete }) => !isComplete) : all;
  }
}

@Resolver(() => PreparationItem)
export class PreparationItemResolver {
  @on.PreparationItem.publicNow()
  publicNow(@Root() item: ItemView, @Ctx() signed: Signed) {
    return inItsPlace(signed, item, (words, place) => words.now(place));
  }

  @on.PreparationItem.publicOnceAccepted()
  publicOnceAccepted(@Root() item: ItemView, @Ctx() signed: Signed) {
    const [latest] = item.versions;
    return inItsPlace(signed, item, (words, place) => (latest ? words.once(place, latest.texts) : {}));
  }
}

async function inItsPlace(
  signed: Signed,
  { submissionId, asked: { form, place } }: ItemView,
  say: (words: WordsInPublic, place: WordsPlace) => Record<string, string>,
) {
  const words = await wordsInPublicOf(signedIn(signed)).load(submissionId);
  if (!words) return null;
  return form === 'TEXT' && place !== null ? listOf(say(words, place as WordsPlace)) : [];
}

@Resolver(() => PreparationFile)
export class PreparationFileResolver {
  @on.PreparationFile.failure()
  failure(@Root() { failureCode: code, kind }: FileView, @Ctx() { language }: Context): Parents['MaterialFailure'] | null {
    return code && { code, message: sentenceOfFailure(code, kind)[language] };
  }

  @on.PreparationFile.upload()
  upload(@Root() { id, state, byteLength, expiresAt }: FileView, @Ctx() { tickets }: Context): Parents['UploadTicket'] | null {
    return state === 'AWAITED' && expiresAt !== null ? { url: tickets!.uploadAddress(id), byteLength, expiresAt, chunkBytes } : null;
  }
}

@Resolver(() => PreparedVersion)
export class PreparedVersionResolver {
  @on.PreparedVersion.url()
  async url(
    @Root() { assetId }: VersionView,
    @Args(() => PreparedVersionUrlArgs) { width }: PreparedVersionUrlArgs,
    @Ctx() ctx: Context,
  ): Promise<string | null> {
    return assetId && (await ctx.tickets!.addressOf(signedIn(ctx), assetId, width ?? null));
  }
}
