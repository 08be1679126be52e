import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { Material, MaterialPosterUrlArgs, MaterialUrlArgs, on, type Parents } from '../../generated/schema.ts';
import { type Signed, signedIn } from '../identity/index.ts';
import { chunkBytes, sentenceOfFailure } from '../media/index.ts';
import type { MaterialView } from './material-view.ts';
import type { SubmissionsContext } from './submissions-context.ts';

type Context = Signed & SubmissionsContext;

@Resolver(() => Material)
export class MaterialResolver {
  @on.Material.failure()
  failure(@Root() { failureCode: code, kind }: MaterialView, @Ctx() { language }: Context): Parents['MaterialFailure'] | null {
    return code && { code, message: sentenceOfFailure(code, kind)[language] };
  }

  @on.Material.upload()
  upload(@Root() { upload }: MaterialView, @Ctx() { tickets }: Context): Parents['UploadTicket'] | null {
    if (!upload) return null;
    const { assetId, byteLength, expiresAt } = upload;
    return { url: tickets!.uploadAddress(assetId), byteLength, expiresAt, chunkBytes };
  }

  @on.Material.url()
  async url(
    @Root() { assetId, state }: MaterialView,
    @Args(() => MaterialUrlArgs) { width, format, crop }: MaterialUrlArgs,
    @Ctx() ctx: Context,
  ): Promise<string | null> {
    if (state !== 'READY') return null;
    return await ctx.tickets!.addressOf(signedIn(ctx), assetId, width ?? null, { format: format ?? 'WEBP', crop: crop ?? null });
  }

  @on.Material.posterUrl()
  async posterUrl(
    @Root() { posterOf }: MaterialView,
    @Args(() => MaterialPosterUrlArgs) { width }: MaterialPosterUrlArgs,
    @Ctx() ctx: Context,
  ): Promise<string | null> {
    return posterOf && (await ctx.tickets!.addressOf(signedIn(ctx), posterOf, width ?? null, { poster: true }));
  }
}
