import { useTranslation } from 'react-i18next';
import { StageScreensDocument } from '../../../../src/generated/web/graphql.ts';
import { Empty } from '../../../design/components/words.tsx';
import { Asked } from '../../shell/asked.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useLive } from '../use-live.ts';
import { PairForm } from './pair-form.tsx';
import { ScreenCard } from './screen-card.tsx';

const lookEvery = 5_000;

/** The walls: letting one in by its code, and what each of them shows. */
export function ScreensPage({ edition }: { edition: number }) {
  const { t } = useTranslation('stage');
  const { data, error, fetching, again } = useLive(StageScreensDocument, { edition }, lookEvery);
  const desk = data?.viewer?.stageDesk;
  if (data && !desk) return <NotFoundPage />;
  const alive = desk?.screens.filter(({ revokedAt }) => revokedAt === null) ?? [];
  const gone = desk?.screens.filter(({ revokedAt }) => revokedAt !== null) ?? [];
  return (
    <div className="screens">
      <PairForm edition={edition} paired={again} />
      <Asked error={error} fetching={fetching} isThere={data !== undefined} again={again}>
        <section className="stack">
          <h2>{t('letIn')}</h2>
          {alive.length === 0 ? (
            <Empty title={t('noScreens')}>
              <p>{t('noScreensMore')}</p>
            </Empty>
          ) : (
            <ul className="screen-cards">
              {alive.map((screen) => (
                <ScreenCard key={screen.id} screen={screen} sequence={desk?.stage?.sequence ?? null} again={again} />
              ))}
            </ul>
          )}
        </section>
        {gone.length > 0 && (
          <details>
            <summary>{t('shutOutCount', { count: gone.length })}</summary>
            <ul className="screen-cards">
              {gone.map((screen) => (
                <ScreenCard key={screen.id} screen={screen} sequence={null} again={again} />
              ))}
            </ul>
          </details>
        )}
      </Asked>
    </div>
  );
}
