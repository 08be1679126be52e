import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  type ChooseMailLanguagePayload,
  EditionDesk,
  EditionDeskNoticesArgs,
  MutationChooseMailLanguageArgs,
  on,
  Viewer,
} from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import { type Desk, type Signed, signedIn } from '../identity/index.ts';
import { chooseMailLanguage } from './choose-mail-language.ts';
import { type NoticePage, pageOfNotices } from './notice-queries.ts';

/** An organizer's desk at an edition. Whoever holds it has been let in. */
interface AtEdition {
  desk: Desk;
  edition: { year: number };
}

@Resolver(() => EditionDesk)
export class EditionDeskNoticesResolver {
  @on.EditionDesk.notices()
  notices(
    @Root() { desk, edition }: AtEdition,
    @Args(() => EditionDeskNoticesArgs) asked: EditionDeskNoticesArgs,
    @Ctx() { cursorSecret }: { cursorSecret: Buffer },
  ): Promise<NoticePage> {
    return pageOfNotices(desk.em, edition.year, cursorSecret, asked);
  }
}

@Resolver(() => Viewer)
export class MailLanguageResolver {
  @on.Viewer.mailLanguage()
  async mailLanguage(@Root() { em, person }: Desk): Promise<string | null> {
    const rows = await em.execute<{ language: string | null }[]>('select language from people where id = ?', [person.id]);
    return rows[0]?.language ?? null;
  }

  @on.Mutation.chooseMailLanguage()
  async chooseMailLanguage(
    @Args(() => MutationChooseMailLanguageArgs) { input }: MutationChooseMailLanguageArgs,
    @Ctx() signed: Signed,
  ): Promise<ChooseMailLanguagePayload> {
    const { done, refusals } = await chooseMailLanguage(signedIn(signed), input);
    return { language: done?.language, problems: problems(refusals, signed.language) };
  }
}
