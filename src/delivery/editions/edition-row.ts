import type { Localized } from '../../platform/language.ts';
import type { CriterionContent, EditionContent, HonourFormulaContent, NamedKey, Provenance } from '../releases/release-content.ts';
import type { EditionInstants } from './edition-stage.ts';

export interface EditionRow extends EditionInstants {
  id: string;
  year: number;
  names: Localized;
  timeZone: string;
  fields: NamedKey[];
  kinds: NamedKey[];
  eligibilityRules: RuleRow[];
  criteria: CriterionContent[];
  quotas: EditionContent['quotas'];
  contact: EditionContent['contact'];
  provenance: Provenance[];
  revision: number;
  honourFormula: HonourFormulaContent | null;
  /** The database's clock when this was read. */
  now: Date;
}

export interface RuleRow {
  key: string;
  texts: Localized;
}
