import { Ctx, Resolver, Root } from 'type-graphql';
import { Calendar, type DeskStage, EditionDesk, Extension, on } from '../../generated/schema.ts';
import { sayUntil } from '../../platform/say-instant.ts';
import type { Signed } from '../identity/index.ts';
import { listOf } from '../organizations/index.ts';
import type { CalendarView } from './calendar.ts';
import type { DeskAtEdition } from './edition-desk.ts';
import type { EligibilityRule, NamedKey, QuotaRule } from './edition.entity.ts';
import { changesOf, extensionsOf, type ExtensionView } from './extension-queries.ts';
import { stagesOf } from './stage-queries.ts';

const namedKey = ({ key, names }: NamedKey) => ({ key, names: listOf(names) });
const numberOf = (rule: EligibilityRule, name: string) => (rule as unknown as Record<string, number | undefined>)[name] ?? null;

@Resolver(() => EditionDesk)
export class EditionSettingsResolver {
  @on.EditionDesk.version()
  version(@Root() { edition }: DeskAtEdition): number {
    return edition.version;
  }

  @on.EditionDesk.stage()
  async stage(@Root() { desk, edition }: DeskAtEdition): Promise<DeskStage> {
    return (await stagesOf(desk.em, [edition]))[0]!;
  }

  @on.EditionDesk.names()
  names(@Root() { edition }: DeskAtEdition) {
    return listOf(edition.names);
  }

  @on.EditionDesk.callTexts()
  callTexts(@Root() { edition }: DeskAtEdition) {
    return listOf(edition.callTexts);
  }

  @on.EditionDesk.timeZone()
  timeZone(@Root() { edition }: DeskAtEdition): string {
    return edition.timeZone;
  }

  @on.EditionDesk.fields()
  fields(@Root() { edition }: DeskAtEdition) {
    return edition.fields.map(namedKey);
  }

  @on.EditionDesk.kinds()
  kinds(@Root() { edition }: DeskAtEdition) {
    return edition.kinds.map(namedKey);
  }

  @on.EditionDesk.criteria()
  criteria(@Root() { edition }: DeskAtEdition) {
    return edition.criteria.map(({ key, names, guidance = {}, weight, minimum, maximum }) => ({
      ...{ key, weight, minimum, maximum },
      ...{ names: listOf(names), guidance: listOf(guidance) },
    }));
  }

  @on.EditionDesk.rules()
  rules(@Root() { edition }: DeskAtEdition) {
    return edition.eligibilityRules.map((rule) => ({
      ...{ key: rule.key, texts: listOf(rule.texts), check: rule.check },
      ...{ year: numberOf(rule, 'year'), count: numberOf(rule, 'count'), pictures: numberOf(rule, 'pictures') },
      languages: rule.check === 'MATERIALS' ? (rule.languages ?? []) : [],
      together: rule.check === 'MINIMUM_COUNTRIES' ? (rule.together ?? []) : [],
    }));
  }

  @on.EditionDesk.rulesVersion()
  rulesVersion(@Root() { edition }: DeskAtEdition): number {
    return edition.rulesVersion;
  }

  @on.EditionDesk.quotas()
  quotas(@Root() { edition }: DeskAtEdition) {
    return { collection: edition.quotaCollection, outstanding: edition.quotaOutstanding };
  }

  @on.EditionDesk.quotaRules()
  quotaRules(@Root() { edition }: DeskAtEdition): QuotaRule[] {
    return edition.quotaRules;
  }

  @on.EditionDesk.contacts()
  contacts(@Root() { edition }: DeskAtEdition) {
    return [...(edition.contact ? [edition.contact] : []), ...edition.furtherContacts];
  }

  @on.EditionDesk.applicantsShown()
  applicantsShown(@Root() { edition }: DeskAtEdition): boolean {
    return edition.applicantsShown;
  }

  @on.EditionDesk.extensionsAllowed()
  extensionsAllowed(@Root() { edition }: DeskAtEdition): boolean {
    return edition.extensionsAllowed;
  }

  @on.EditionDesk.extensions()
  extensions(@Root() { desk, edition }: DeskAtEdition): Promise<ExtensionView[]> {
    return extensionsOf(desk.em, edition.id);
  }

  @on.EditionDesk.changes()
  changes(@Root() { desk, edition }: DeskAtEdition) {
    return changesOf(desk.em, edition.id);
  }
}

@Resolver(() => Calendar)
export class CalendarResolver {
  @on.Calendar.applicationsCloseText()
  applicationsCloseText(@Root() { applicationsCloseAt, timeZone }: CalendarView, @Ctx() { language }: Signed): string {
    return sayUntil(new Date(applicationsCloseAt), timeZone, language);
  }
}

@Resolver(() => Extension)
export class ExtensionResolver {
  @on.Extension.untilText()
  untilText(@Root() { until, timeZone }: ExtensionView, @Ctx() { language }: Signed): string {
    return sayUntil(new Date(until), timeZone, language);
  }
}
