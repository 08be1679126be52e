import { Args, Resolver, Root } from 'type-graphql';
import {
  CaseKind,
  CaseKindNameArgs,
  Criterion,
  CriterionNameArgs,
  EligibilityRule,
  EligibilityRuleTextArgs,
  Field,
  FieldNameArgs,
  on,
  ProvenanceNote,
  ProvenanceNoteNoteArgs,
} from '../../generated/schema.ts';
import { nameIn } from '../name-in.ts';
import type { NamedKey, Provenance } from '../releases/release-content.ts';
import type { RuleRow } from './edition-row.ts';

@Resolver(() => Field)
export class FieldNameResolver {
  @on.Field.name()
  name(@Root() { names }: NamedKey, @Args(() => FieldNameArgs) { locale }: FieldNameArgs): string {
    return nameIn(locale, names);
  }
}

@Resolver(() => CaseKind)
export class CaseKindNameResolver {
  @on.CaseKind.name()
  name(@Root() { names }: NamedKey, @Args(() => CaseKindNameArgs) { locale }: CaseKindNameArgs): string {
    return nameIn(locale, names);
  }
}

@Resolver(() => Criterion)
export class CriterionNameResolver {
  @on.Criterion.name()
  name(@Root() { names }: NamedKey, @Args(() => CriterionNameArgs) { locale }: CriterionNameArgs): string {
    return nameIn(locale, names);
  }
}

@Resolver(() => EligibilityRule)
export class EligibilityRuleTextResolver {
  @on.EligibilityRule.text()
  text(@Root() { texts }: RuleRow, @Args(() => EligibilityRuleTextArgs) { locale }: EligibilityRuleTextArgs): string {
    return nameIn(locale, texts);
  }
}

@Resolver(() => ProvenanceNote)
export class ProvenanceNoteResolver {
  @on.ProvenanceNote.note()
  note(@Root() { notes }: Provenance, @Args(() => ProvenanceNoteNoteArgs) { locale }: ProvenanceNoteNoteArgs): string {
    return nameIn(locale, notes);
  }
}
