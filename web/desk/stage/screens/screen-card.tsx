import { useTranslation } from 'react-i18next';
import { StageRevokeDocument, type StageScreensQuery } from '../../../../src/generated/web/graphql.ts';
import { Confirm } from '../../../design/components/confirm.tsx';
import { Tag } from '../../../design/components/words.tsx';
import { useInstant } from '../../shell/instant.ts';
import { useAct } from '../../shell/use-act.ts';
import { useNow } from '../../shell/use-now.ts';

type Screen = NonNullable<NonNullable<StageScreensQuery['viewer']>['stageDesk']>['screens'][number];

/** A screen says every 15 seconds that it is there; after three that did not come it is missed. */
const missedAfter = 45_000;
/** A clock that is off by more is worth a look, in milliseconds. */
const clockIsOff = 2_000;

/** A wall: whether it is there, whether it shows what the stage is at, and how to shut it out. */
export function ScreenCard({ screen, sequence, again }: { screen: Screen; sequence: number | null; again: () => void }) {
  const { t, i18n } = useTranslation('stage');
  const say = useInstant();
  const now = useNow(5_000);
  const { act } = useAct(StageRevokeDocument);
  const { name, lastSeenAt, shownSequence, shownVersion, clockOffset, pageVersion, width, height, revokedAt, expiresAt, pairedBy, pairedAt } = screen;
  const age = lastSeenAt === null ? null : now - Date.parse(lastSeenAt);
  const isThere = age !== null && age < missedAfter;
  const seconds = (milliseconds: number) =>
    (milliseconds / 1_000).toLocaleString(i18n.language, { maximumFractionDigits: 1, minimumFractionDigits: 1, signDisplay: 'exceptZero' });
  const state = revokedAt !== null ? 'out' : age === null ? 'never' : isThere ? 'there' : 'missed';
  return (
    <li className={`card screen-card ${state}`}>
      <header className="row between">
        <h3>{name}</h3>
        <Tag {...(state === 'there' ? { tone: 'good' as const } : state === 'missed' ? { tone: 'wrong' as const } : {})}>{t(`screen_${state}`)}</Tag>
      </header>
      <dl>
        <dt>{t('lastSeen')}</dt>
        <dd>{lastSeenAt === null ? '–' : say(lastSeenAt)}</dd>
        <dt>{t('cueShown')}</dt>
        <dd>
          {shownSequence ?? '–'}{' '}
          {revokedAt === null && sequence !== null && shownSequence !== null && (
            <Tag tone={shownSequence === sequence ? 'good' : 'careful'}>
              {shownSequence === sequence ? t('isCurrent') : t('isBehind', { number: sequence })}
            </Tag>
          )}
        </dd>
        <dt>{t('programmeVersion')}</dt>
        <dd>{shownVersion ?? '–'}</dd>
        <dt>{t('clockOffset')}</dt>
        <dd>
          {clockOffset === null ? '–' : t('secondsOff', { seconds: seconds(clockOffset) })}{' '}
          {clockOffset !== null && Math.abs(clockOffset) > clockIsOff && <Tag tone="careful">{t('clockOff')}</Tag>}
        </dd>
        <dt>{t('size')}</dt>
        <dd>{width && height ? `${width} × ${height}` : '–'}</dd>
        <dt>{t('pageVersion')}</dt>
        <dd>{pageVersion ? <code>{pageVersion.slice(0, 8)}</code> : '–'}</dd>
        <dt>{t('letInBy')}</dt>
        <dd>{[pairedBy?.name, say(pairedAt)].filter(Boolean).join(' · ')}</dd>
        <dt>{revokedAt === null ? t('endsAt') : t('shutOutAt')}</dt>
        <dd>{say(revokedAt ?? expiresAt)}</dd>
      </dl>
      {revokedAt === null && (
        <div>
          <Confirm
            act={t('shutOut')}
            look="danger"
            title={t('shutOutTitle', { name })}
            follows={<p>{t('shutOutFollows')}</p>}
            onConfirm={async () => {
              const { problems } = await act({ screenId: screen.id });
              again();
              return problems;
            }}
          />
        </div>
      )}
    </li>
  );
}
