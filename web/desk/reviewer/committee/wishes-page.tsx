import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { More } from '../../../design/components/filters.tsx';
import { Empty, Problems } from '../../../design/components/words.tsx';
import { ReviewerWishDocument, ReviewerWishesDocument, type ReviewerWishesQuery, type ReviewWish } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { useAct } from '../../shell/use-act.ts';
import { usePages } from '../../shell/use-pages.ts';
import { useCountryName } from '../../shell/words-of.ts';
import { ReviewerFrame } from '../frame/reviewer-frame.tsx';
import { useFrame } from '../frame/use-frame.ts';
import { DeclareTie } from './declare-tie.tsx';

type Case = NonNullable<ReviewerWishesQuery['viewer']>['casesToWish']['edges'][number]['node'];
const pageIn = (data: ReviewerWishesQuery) => data.viewer?.casesToWish;
const wishes = ['WANTS', 'CAN', 'RATHER_NOT'] as const satisfies readonly ReviewWish[];

/** Cases that somebody may judge: what they wish about each, and where they are tied. Nothing here says whose a case is. */
export default function WishesPage() {
  const { t } = useTranslation('reviewer');
  const { year = '' } = useParams();
  const edition = Number(year);
  const { nodes, data, asked, again, onMore, hasMore, isBusy } = usePages(ReviewerWishesDocument, { edition, first: 20 }, pageIn);
  return (
    <ReviewerFrame>
      <header className="page-head">
        <h1>{t('wishes.title')}</h1>
        <p>{t('wishes.lead')}</p>
      </header>
      <Asked {...asked} isThere={data !== undefined}>
        {nodes.length === 0 ? (
          <Empty title={t('wishes.none')}>
            <p>{t('wishes.noneMore')}</p>
          </Empty>
        ) : (
          <>
            <ul className="wishes">
              {nodes.map((one) => (
                <Wished key={one.revisionId} one={one} edition={edition} onTied={again} />
              ))}
            </ul>
            <More shown={nodes.length} total={null} hasMore={hasMore} isBusy={isBusy} onMore={onMore} />
          </>
        )}
      </Asked>
    </ReviewerFrame>
  );
}

function Wished({ one, edition, onTied }: { one: Case; edition: number; onTied: () => void }) {
  const { t, i18n } = useTranslation('reviewer');
  const countryName = useCountryName();
  const { fieldName } = useFrame();
  const { act, problems } = useAct(ReviewerWishDocument);
  const [wish, setWish] = useState(one.wish);
  const text = one.texts.find(({ locale }) => locale === i18n.language) ?? one.texts[0]!;
  const choose = async (next: ReviewWish) => {
    const before = wish;
    setWish(next);
    if (!(await act({ revisionId: one.revisionId, wish: next })).done) setWish(before);
  };
  return (
    <li className="card stack">
      <div lang={text.locale} dir="auto">
        <h2>{text.title}</h2>
        <p>{text.summary}</p>
      </div>
      <p className="soft">
        {fieldName(edition, one.field)} · {one.countries.map(countryName).join(t('listComma'))}
      </p>
      <div className="row between">
        <div className="segments" role="group" aria-label={t('wishes.wish', { title: text.title })}>
          {wishes.map((value) => (
            <button key={value} type="button" aria-pressed={wish === value} onClick={() => void choose(value)}>
              {t(`wishes.${value}`)}
            </button>
          ))}
        </div>
        <DeclareTie edition={edition} revisionId={one.revisionId} isMember onDeclared={onTied} />
      </div>
      <Problems of={problems} />
    </li>
  );
}
