import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { Edition, EditionNameArgs, type EditionStage, on, type Parents, QueryEditionArgs } from '../../generated/schema.ts';
import { nameIn } from '../name-in.ts';
import type { Visit } from '../visit.ts';
import { editionsNewestFirst, findEdition, honouredByEdition } from './edition-loaders.ts';
import type { EditionRow } from './edition-row.ts';
import { stageLasts, stageOf } from './edition-stage.ts';

@Resolver(() => Edition)
export class EditionResolver {
  @on.Query.editions()
  editions(@Ctx() { shelf }: Visit): Promise<EditionRow[]> {
    return editionsNewestFirst(shelf);
  }

  @on.Query.edition()
  edition(@Args(() => QueryEditionArgs) { year }: QueryEditionArgs, @Ctx() { shelf }: Visit): Promise<EditionRow | null> {
    return findEdition(shelf, year);
  }

  @on.Edition.name()
  name(@Root() { names }: EditionRow, @Args(() => EditionNameArgs) { locale }: EditionNameArgs): string {
    return nameIn(locale, names);
  }

  @on.Edition.stage()
  stage(@Root() edition: EditionRow, @Ctx() { shelf }: Visit): EditionStage {
    const lasts = stageLasts(edition, edition.now);
    if (lasts !== undefined) shelf.changesAfter(lasts);
    return stageOf(edition, edition.now);
  }

  @on.Edition.honours()
  async honours(@Root() { id }: EditionRow, @Ctx() { shelf }: Visit): Promise<Parents['Honour'][]> {
    return (await shelf.from(honouredByEdition).load(id)).map((organization) => ({ organization }));
  }
}
