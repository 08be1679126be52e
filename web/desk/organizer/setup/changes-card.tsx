import { useTranslation } from 'react-i18next';
import { Card } from '../../../design/components/figures.tsx';
import type { OrganizerCalendarQuery } from '../../../../src/generated/web/graphql.ts';
import { useActName } from '../frame/act-name.ts';
import { useZoned } from '../frame/zoned.ts';

type Change = NonNullable<NonNullable<OrganizerCalendarQuery['viewer']>['desk']>['changes'][number];

/** What was changed in the edition, by whom, and from what to what. */
export function ChangesCard({ changes }: { changes: readonly Change[] }) {
  const { t } = useTranslation('organizer');
  const { say } = useZoned();
  const actName = useActName();
  return (
    <Card title={t('changes.title')}>
      {changes.length === 0 ? (
        <p className="soft">{t('changes.none')}</p>
      ) : (
        <ul className="changes">
          {changes.map((change) => (
            <li key={change.version}>
              <details>
                <summary>
                  <strong>{actName(change.act)}</strong>{' '}
                  <span className="soft">
                    {change.by.name} · <time dateTime={change.at}>{say(change.at)}</time> · {t('changes.version', { version: change.version })}
                  </span>
                </summary>
                <dl className="before-after">
                  {differences(change.before, change.after).map(({ name, before, after }) => (
                    <div key={name}>
                      <dt>{name}</dt>
                      <dd>
                        <del>{before}</del>
                        <ins>{after}</ins>
                      </dd>
                    </div>
                  ))}
                </dl>
              </details>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** Members of two JSON texts that are not the same. */
function differences(before: string, after: string) {
  const [one, other] = [before, after].map((text) => JSON.parse(text) as Record<string, unknown> | null) as [
    Record<string, unknown>,
    Record<string, unknown>,
  ];
  const said = (value: unknown) => (value === undefined || value === null ? '—' : typeof value === 'string' ? value : JSON.stringify(value, null, 1));
  return [...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])]
    .map((name) => ({ name, before: said(one?.[name]), after: said(other?.[name]) }))
    .filter((pair) => pair.before !== pair.after);
}
