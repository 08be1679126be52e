import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Confirm } from '../../../design/components/confirm.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Notice } from '../../../design/components/words.tsx';
import { ReviewerDeclareTieDocument, ReviewerDirectoryDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { useCountryName, useWords } from '../../shell/words-of.ts';

/** Says to which organization one is tied: all that it applies with is closed from then on, before anything of it was seen. */
export function OrganizationTie({ edition }: { edition: number }) {
  const { t } = useTranslation('reviewer');
  const wordsOf = useWords();
  const countryName = useCountryName();
  const { act } = useAct(ReviewerDeclareTieDocument);
  const [search, setSearch] = useState('');
  const [organizationId, setOrganization] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [declared, setDeclared] = useState<string | null>(null);
  const isSought = search.trim().length > 1;
  const [{ data }] = useQuery({ query: ReviewerDirectoryDocument, variables: { search: search.trim() }, pause: !isSought });
  const found = isSought ? (data?.viewer?.organizations ?? []) : [];
  const nameOf = (id: string) => wordsOf(found.find((one) => one.id === id)?.names ?? [])?.value ?? '';
  return (
    <>
      <Confirm
        act={t('tie.organization')}
        title={t('tie.organization')}
        follows={<p>{t('tie.organizationFollows')}</p>}
        isReady={organizationId !== null && reason.trim() !== ''}
        onConfirm={async () => {
          const { done, problems } = await act({ edition, organizationId: organizationId!, reason });
          if (done) {
            setDeclared(nameOf(organizationId!));
            setSearch('');
            setOrganization(null);
            setReason('');
          }
          return problems;
        }}
      >
        <TextField label={t('tie.search')} value={search} onChange={setSearch} />
        {found.length > 0 && (
          <fieldset className="found">
            <legend className="for-ears">{t('tie.found')}</legend>
            {found.map(({ id, names, country }) => (
              <label key={id} className="tick">
                <input type="radio" name="organization" checked={organizationId === id} onChange={() => setOrganization(id)} />
                <span>
                  {wordsOf(names)?.value} {country && <span className="soft">{countryName(country)}</span>}
                </span>
              </label>
            ))}
          </fieldset>
        )}
        {isSought && data && found.length === 0 && <p className="soft">{t('tie.notFound')}</p>}
        <TextField label={t('tie.reason')} hint={t('tie.reasonHint')} isLong value={reason} onChange={setReason} />
      </Confirm>
      {declared !== null && <Notice tone="good">{t('tie.declared', { name: declared })}</Notice>}
    </>
  );
}
