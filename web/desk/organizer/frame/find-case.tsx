import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { TextField } from '../../../design/components/fields.tsx';
import { OrganizerCaseTitlesDocument, type OrganizerCaseTitlesQuery } from '../../../../src/generated/web/graphql.ts';
import { Titled } from '../../shell/titled.tsx';
import type { Said } from '../../shell/words-of.ts';
import { useEdition } from './edition.ts';

export interface FoundCase {
  id: string;
  titles: readonly Said[];
}

const shownAtMost = 8;
const pageIn = (data: OrganizerCaseTitlesQuery | undefined) => data?.viewer?.desk?.screening;

/** A case that was handed in, found by a part of its title in any language, or by its id. All titles are read once somebody looks for one. */
export function FindCase({ value, onChange }: { value: FoundCase | null; onChange: (found: FoundCase | null) => void }) {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const graph = useClient();
  const [search, setSearch] = useState('');
  const [known, setKnown] = useState<readonly FoundCase[] | null>(null);
  const read = async () => {
    const all: FoundCase[] = [];
    let after: string | null = null;
    do {
      const answer = await graph.query(OrganizerCaseTitlesDocument, { edition: desk.year, after }, { requestPolicy: 'network-only' }).toPromise();
      const page = pageIn(answer.data);
      for (const { node } of page?.edges ?? [])
        all.push({ id: node.submission.id, titles: node.submission.texts.map(({ locale, title }) => ({ locale, value: title })) });
      after = page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
    } while (after !== null);
    setKnown(all);
  };
  const look = (text: string) => {
    setSearch(text);
    if (known === null && text.trim() !== '') {
      setKnown([]);
      void read();
    }
  };
  const wanted = search.trim().toLocaleLowerCase();
  const found =
    wanted === ''
      ? []
      : (known ?? []).filter(({ id, titles }) => id === wanted || titles.some(({ value: said }) => said.toLocaleLowerCase().includes(wanted)));
  if (value)
    return (
      <div className="field">
        <span className="label">{t('screening.case')}</span>
        <span className="row between">
          <span>
            <Titled of={value.titles} />
          </span>
          <button type="button" className="link" onClick={() => onChange(null)}>
            {t('find.another')}
          </button>
        </span>
      </div>
    );
  return (
    <div className="stack">
      <TextField label={t('screening.case')} hint={t('find.caseHint')} value={search} onChange={look} />
      {found.length > 0 && (
        <ul className="found">
          {found.slice(0, shownAtMost).map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className="link"
                onClick={() => {
                  onChange(one);
                  setSearch('');
                }}
              >
                <Titled of={one.titles} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
