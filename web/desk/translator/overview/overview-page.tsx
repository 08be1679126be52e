import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../../design/components/figures.tsx';
import { Empty, Notice, Tag } from '../../../design/components/words.tsx';
import { Asked } from '../../shell/asked.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useLanguageName } from '../../shell/words-of.ts';
import { TranslatorFrame, useOverview, useYear } from '../translator-frame.tsx';
import { LimitsCard } from './limits-card.tsx';
import { Legend, StandingBar, sumOf } from './standing-bar.tsx';
import { TranslationRulesCard } from './translation-rules-card.tsx';

/** How far the edition is in each of its languages, and field by field. */
export default function OverviewPage() {
  const { t } = useTranslation('translator');
  const year = useYear();
  const say = useLanguageName();
  const { data, desk, fieldName, asked } = useOverview(year);
  const languages = desk?.rules.languages ?? [];
  const fields = [...new Set(desk?.progress.map(({ field }) => field))];
  return (
    <TranslatorFrame>
      <header className="page-head">
        <h1>{t('title', { year })}</h1>
        <p>{t('lead')}</p>
      </header>
      <Asked {...asked} isThere={data !== undefined}>
        {!desk ? (
          <NotFoundPage />
        ) : (
          <>
            {desk.ownLanguages && (
              <Notice>
                <p>{t('ownLanguages', { languages: desk.ownLanguages.map(say).join(', ') })}</p>
              </Notice>
            )}
            {desk.progress.every(({ cases }) => cases === 0) ? (
              <Empty title={t('noCases')}>
                <p>{t('noCasesMore')}</p>
              </Empty>
            ) : (
              <>
                <ul className="languages">
                  {languages.map((language) => {
                    const rows = desk.progress.filter((one) => one.language === language);
                    const [cases, publishable] = [rows.reduce((sum, one) => sum + one.cases, 0), rows.reduce((sum, one) => sum + one.publishable, 0)];
                    const count = sumOf(rows.map((one) => one.count));
                    return (
                      <li key={language} className="card stack">
                        <div className="row between">
                          <h2>
                            <Link to={`/desk/translator/${year}/${language}`}>{say(language)}</Link>
                          </h2>
                          {publishable === cases ? <Tag tone="good">{t('complete')}</Tag> : <Tag>{t('publishableOf', { publishable, cases })}</Tag>}
                        </div>
                        <StandingBar of={count} />
                        <dl className="counts">
                          {(['missing', 'stale', 'unchecked'] as const).map((one) => (
                            <div key={one} className={count[one] > 0 ? '' : 'nothing'}>
                              <dt>{t(`count_${one}`)}</dt>
                              <dd>{count[one]}</dd>
                            </div>
                          ))}
                        </dl>
                      </li>
                    );
                  })}
                </ul>
                <Card title={t('byField')} aside={<Legend />}>
                  <div className="table-frame dense" role="region" aria-label={t('byField')} tabIndex={0}>
                    <table className="table matrix">
                      <thead>
                        <tr>
                          <th scope="col">{t('field')}</th>
                          {languages.map((language) => (
                            <th key={language} scope="col">
                              {say(language)}
                            </th>
                          ))}
                        </tr>
                      </thead>
                      <tbody>
                        {fields.map((field) => (
                          <tr key={field}>
                            <th scope="row">{fieldName(field)}</th>
                            {languages.map((language) => {
                              const one = desk.progress.find((row) => row.language === language && row.field === field);
                              return (
                                <td key={language}>
                                  {one && one.cases > 0 && (
                                    <>
                                      <StandingBar of={one.count} />
                                      <span className="soft">{t('publishableOf', { publishable: one.publishable, cases: one.cases })}</span>
                                    </>
                                  )}
                                </td>
                              );
                            })}
                          </tr>
                        ))}
                      </tbody>
                    </table>
                  </div>
                </Card>
              </>
            )}
            {desk.isEditor && <TranslationRulesCard key={desk.rules.version} year={year} rules={desk.rules} onSaved={asked.again} />}
            {desk.isEditor && <LimitsCard year={year} languages={desk.rules.languages} />}
          </>
        )}
      </Asked>
    </TranslatorFrame>
  );
}
