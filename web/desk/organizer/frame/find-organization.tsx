import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { TextField } from '../../../design/components/fields.tsx';
import { OrganizerFindOrganizationsDocument } from '../../../../src/generated/web/graphql.ts';
import { useCountryName } from '../../shell/words-of.ts';
import { useNameIn } from './edition.ts';
import { EnterOrganization } from './enter-organization.tsx';

export interface Found {
  id: string;
  name: string;
  country: string | null;
}

/** An organization of the directory, found by a part of its name; or entered, where nobody has yet. */
export function FindOrganization({ label, value, onChange }: { label: string; value: Found | null; onChange: (found: Found | null) => void }) {
  const { t } = useTranslation('organizer');
  const nameIn = useNameIn();
  const countryName = useCountryName();
  const [search, setSearch] = useState('');
  const [isEntering, setEntering] = useState(false);
  const [{ data }] = useQuery({ query: OrganizerFindOrganizationsDocument, variables: { search: search.trim() }, pause: search.trim().length < 2 });
  const found = search.trim().length < 2 ? [] : (data?.viewer?.organizations ?? []);
  const take = (one: (typeof found)[number]) => {
    onChange({ id: one.id, name: nameIn(one.names), country: one.country ?? null });
    setSearch('');
    setEntering(false);
  };
  if (value)
    return (
      <div className="field">
        <span className="label">{label}</span>
        <span className="row between">
          <span>{value.name}</span>
          <button type="button" className="link" onClick={() => onChange(null)}>
            {t('find.another')}
          </button>
        </span>
      </div>
    );
  return (
    <div className="stack">
      <TextField label={label} hint={t('find.hint')} value={search} onChange={setSearch} />
      {found.length > 0 && (
        <ul className="found">
          {found.map((one) => (
            <li key={one.id}>
              <button type="button" className="link" onClick={() => take(one)}>
                {nameIn(one.names)}
                {one.country && <span className="soft"> · {countryName(one.country)}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
      {isEntering ? (
        <EnterOrganization named={search.trim()} onDone={take} onCancel={() => setEntering(false)} />
      ) : (
        search.trim().length >= 2 && (
          <button type="button" className="link" onClick={() => setEntering(true)}>
            {t('find.enter')}
          </button>
        )
      )}
    </div>
  );
}
