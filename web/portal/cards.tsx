import type { PortalSearchQuery } from '../../src/generated/web/graphql.ts';
import { directionOf } from './direction.ts';
import type { Tongue } from './server.tsx';

type Found = PortalSearchQuery['searchCases']['edges'][number];
type CardCase = Omit<Found['node'], 'text'> & { text: Pick<Found['node']['text'], 'locale' | 'title' | 'summary'> };

interface Props {
  of: readonly CardCase[];
  tongue: Tongue;
  /** Where words were found, by the case's slug. */
  highlights?: ReadonlyMap<string, Found['highlights']>;
}

/** Cases, each with what makes somebody want to read it. */
export const Cards = ({ of, tongue, highlights }: Props) => (
  <ul className="cards">
    {of.map((one, index) => (
      <li key={one.slug}>
        <Card one={one} tongue={tongue} found={highlights?.get(one.slug)} isFirst={index < 2} />
      </li>
    ))}
  </ul>
);

function Card({
  one,
  tongue: { t, locale },
  found,
  isFirst,
}: {
  one: CardCase;
  tongue: Tongue;
  found: Found['highlights'] | undefined;
  isFirst: boolean;
}) {
  const { slug, tier, edition, field, countries, applicants, text, cover } = one;
  const shown = found?.find(({ part }) => part === 'SUMMARY' || part === 'BODY');
  return (
    <article className="card">
      {cover && <img src={cover.url} width={cover.width} height={cover.height} alt="" loading={isFirst ? undefined : 'lazy'} decoding="async" />}
      <div className="card-words">
        <p className="marks">
          {tier === 'OUTSTANDING' && <span className="seal">{t('tier_OUTSTANDING')}</span>}
          <span>
            {edition.year} · {field.name}
          </span>
        </p>
        <h3 lang={text.locale} dir={directionOf(text.locale)}>
          <a href={`/${locale}/cases/${slug}`}>{text.title}</a>
        </h3>
        <p className="by">{applicants.map(({ name }) => name).join(' · ')}</p>
        {shown ? (
          <p className="found" lang={shown.locale} dir={directionOf(shown.locale)}>
            {shown.stretches.map((stretch, index) => (stretch.isMatch ? <mark key={index}>{stretch.text}</mark> : stretch.text))}
          </p>
        ) : (
          text.summary && (
            <p className="summary" lang={text.locale} dir={directionOf(text.locale)}>
              {text.summary}
            </p>
          )
        )}
        {countries.length > 0 && <p className="places">{countries.map(({ name }) => name).join(' · ')}</p>}
      </div>
    </article>
  );
}
