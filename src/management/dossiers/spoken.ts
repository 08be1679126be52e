import type { DossierPart, DossierSectionKind } from '../../generated/schema.ts';
import { type EntryView, entryView } from '../audit/index.ts';
import type { AuditEntry } from '../audit/index.ts';
import type { Language } from '../../platform/language.ts';
import type { DossierView, PersonView, Recorded } from './dossier-view.ts';
import type { FactValue, Section } from './section.ts';

export interface SpokenFact {
  name: string;
  label: string;
  value: string;
  code: string | null;
}

export interface SpokenEntry {
  at: string;
  event: string;
  what: string;
  part: DossierPart;
  person: PersonView | null;
  facts: SpokenFact[];
  audit: EntryView | null;
}

export interface SpokenSection {
  kind: DossierSectionKind;
  title: string;
  entries: SpokenEntry[];
}

/** A dossier in somebody's language. */
export const spoken = (dossier: DossierView, language: Language): SpokenSection[] =>
  dossier.parts.map(({ section, entries }) => ({
    kind: section.kind,
    title: section.title[language],
    entries: entries.map((entry): SpokenEntry => ({
      ...{ at: entry.at, event: entry.event, what: section.events[entry.event]![language], part: entry.part },
      person: somebody(dossier, entry.personId),
      facts: factsOf(dossier, section, entry, language),
      audit: entry.entry && auditOf(dossier, entry.entry),
    })),
  }));

export const auditOf = (dossier: DossierView, entry: AuditEntry): EntryView => {
  const { name = null, email = null } = somebody(dossier, entry.personId) ?? {};
  return entryView({ ...entry, name, email });
};

const somebody = ({ people }: DossierView, id: string | null): PersonView | null => (id === null ? null : (people.get(id) ?? null));

function factsOf(dossier: DossierView, section: Section, { facts }: Recorded, language: Language): SpokenFact[] {
  return Object.entries(facts).flatMap(([name, fact]): SpokenFact[] => {
    const value = valueOf(dossier, section, fact, language);
    const code = typeof fact === 'object' && fact !== null && 'code' in fact ? fact.code : null;
    return value === '' ? [] : [{ name, label: section.labels[name]![language], value, code }];
  });
}

function valueOf(dossier: DossierView, { words }: Section, fact: FactValue, language: Language): string {
  if (fact === null) return '';
  if (typeof fact !== 'object') return String(fact);
  if ('code' in fact) return words?.[fact.code]?.[language] ?? fact.code;
  if ('personId' in fact) return dossier.people.get(fact.personId)?.name ?? fact.personId;
  return fact[language];
}
