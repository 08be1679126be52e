import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Button } from '../../design/components/button.tsx';
import { Notice } from '../../design/components/words.tsx';
import { RecommenderFormulaDocument } from '../../../src/generated/web/graphql.ts';
import type { PanelProps } from './recommender-page.tsx';

const parts = ['primary', 'supporting'] as const;

/** How the organization came to be honoured, or not, in its own figures; once the honours are public. */
export function HonourPanel({ desk: { edition, honour, certificate } }: PanelProps) {
  const { t, i18n } = useTranslation('recommender');
  const [failed, setFailed] = useState(false);
  const [{ data }] = useQuery({ query: RecommenderFormulaDocument, variables: { edition }, pause: !honour });
  if (!honour) return null;
  const formula = data?.viewer?.honourFormula;
  const number = (value: number) => value.toLocaleString(i18n.language, { maximumFractionDigits: 2 });
  const fetchCertificate = async () => {
    const here = new URL(certificate!.url, location.href);
    const answer = await fetch(here.pathname + here.search, { headers: { 'casegraph-session': 'cookie' } }).catch(() => null);
    setFailed(!answer?.ok);
    if (!answer?.ok) return;
    const address = URL.createObjectURL(await answer.blob());
    const link = Object.assign(document.createElement('a'), { href: address, download: certificate!.fileName });
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <section className={`recommender-card ${honour.isHonoured ? 'honoured' : ''}`} aria-label={t('honour')}>
      <h3>{t(honour.isHonoured ? 'honoured' : 'notHonoured')}</h3>
      <div className="recommender-scroll" role="region" aria-label={t('figures')} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <td />
              {parts.map((part) => (
                <th key={part} scope="col" className="number">
                  {t(part)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(['outstanding', 'collection', 'handedIn'] as const).map((tier) => (
              <tr key={tier}>
                <th scope="row">{t(`tier_${tier}`)}</th>
                {parts.map((part) => (
                  <td key={part} className="number">
                    {number(honour[part][tier])} {formula && <span className="recommender-soft">× {number(formula[part][tier])}</span>}
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{t('points')}</th>
              <td className="number">{number(honour.primaryPoints)}</td>
              <td className="number">{number(honour.supportingPoints)}</td>
            </tr>
            <tr>
              <th scope="row">{t('shareOfChosen')}</th>
              <td className="number" colSpan={2}>
                {number(honour.sharePoints)}
              </td>
            </tr>
          </tbody>
        </table>
      </div>
      <p className="recommender-soft">
        {[t('score', { score: number(honour.score) }), honour.rank === null ? null : t('rank', { rank: honour.rank })].filter(Boolean).join(' · ')}
      </p>
      {formula && <p className="recommender-soft">{t('formulaSays', { ...formula })}</p>}
      {certificate && (
        <div className="row">
          <Button look="main" onPress={() => void fetchCertificate()}>
            {t('certificate')}
          </Button>
          {honour.certificateNumber && <span className="recommender-code">{honour.certificateNumber}</span>}
        </div>
      )}
      {failed && (
        <Notice tone="wrong">
          <p>{t('certificateFailed')}</p>
        </Notice>
      )}
    </section>
  );
}
