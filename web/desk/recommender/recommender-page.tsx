import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Empty } from '../../design/components/words.tsx';
import { RecommenderDesksDocument, type RecommenderDesksQuery } from '../../../src/generated/web/graphql.ts';
import { Asked } from '../shell/asked.tsx';
import { Codes } from './codes.tsx';
import { HonourPanel } from './honour-panel.tsx';
import { Offers } from './offers.tsx';
import { Recommendations } from './recommendations.tsx';
import './recommender.css';

export type DeskOfRecommender = NonNullable<RecommenderDesksQuery['viewer']>['recommenderDesks'][number];

export interface PanelProps {
  desk: DeskOfRecommender;
  again: () => void;
}

/** Where the people of a recommending organization work: what it brought, whom it asked to apply, and what came of it. */
export default function RecommenderPage() {
  const { t, i18n } = useTranslation('recommender');
  const [{ data, error, fetching }, look] = useQuery({ query: RecommenderDesksDocument, variables: {}, requestPolicy: 'cache-and-network' });
  const desks = data?.viewer?.recommenderDesks;
  const again = () => look({ requestPolicy: 'network-only' });
  return (
    <>
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </header>
      <Asked error={error} fetching={fetching} isThere={desks !== undefined} again={again}>
        {desks?.length === 0 && (
          <Empty title={t('none')}>
            <p>{t('noneMore')}</p>
          </Empty>
        )}
        {desks?.map((desk) => {
          const { names } = desk.organization;
          const name = (names.find(({ locale }) => locale === i18n.language) ?? names[0])?.value ?? '';
          return (
            <section key={desk.id} className="recommender-desk" aria-labelledby={`desk-${desk.id}`}>
              <h2 id={`desk-${desk.id}`}>
                {name} <span className="recommender-year">{desk.edition}</span>
              </h2>
              <dl className="recommender-figures">
                {(['handedIn', 'drafts', 'withdrawn'] as const).map((count) => (
                  <div key={count}>
                    <dt>{t(`count_${count}`)}</dt>
                    <dd className="number">{(desk.counts[count] ?? 0).toLocaleString(i18n.language)}</dd>
                  </div>
                ))}
              </dl>
              <HonourPanel desk={desk} again={again} />
              <Recommendations desk={desk} again={again} />
              <div className="recommender-ways">
                <Offers desk={desk} again={again} />
                <Codes desk={desk} again={again} />
              </div>
            </section>
          );
        })}
      </Asked>
    </>
  );
}
