import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Figures } from '../../../design/components/figures.tsx';
import { FilterBar } from '../../../design/components/filters.tsx';
import { Empty, Tag } from '../../../design/components/words.tsx';
import { PublishingPreparationsDocument, type PublishingPreparationsQuery } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { Titled, titleIn } from '../../shell/titled.tsx';
import { useWords } from '../../shell/words-of.ts';
import { PublishingFrame, useYear } from '../publishing-frame.tsx';
import { AskedMaterials } from './asked-materials.tsx';
import { DelegatesCard } from './delegates-card.tsx';
import { InvitationCard } from './invitation-card.tsx';
import { ItemCard } from './item-card.tsx';

export type Desk = NonNullable<NonNullable<PublishingPreparationsQuery['viewer']>['desk']>;
export type Preparation = Desk['preparations'][number];
export type Item = Preparation['items'][number];
export const tones = { OPEN: undefined, HANDED_IN: 'strong', RETURNED: 'careful', ACCEPTED: 'good', WAIVED: undefined } as const;

/** Every chosen case with what is asked of it: what is open, late, waiting for an editor, or let go. */
export default function PreparationPage() {
  const { t, i18n } = useTranslation('publishing');
  const year = useYear();
  const say = useWords();
  const [{ data, error, fetching }, ask] = useQuery({
    query: PublishingPreparationsDocument,
    variables: { edition: year },
    requestPolicy: 'cache-and-network',
  });
  const renew = () => ask({ requestPolicy: 'network-only' });
  const [isNarrow, setNarrow] = useState(false);
  const [open, setOpen] = useState<{ caseId: string; askedId: string | null } | null>(null);
  const desk = data?.viewer?.desk;
  const titles = new Map(data?.viewer?.translationDesk?.cases.edges.map(({ node }) => [node.id, node.titles]));
  const titleOf = (id: string) => titleIn(titles.get(id) ?? [], i18n.language)?.value ?? id.slice(0, 8);
  const invitationOf = ({ invitation }: Preparation) => (invitation ? t(`invitation_${invitation.state}`) : t('notInvited'));
  const all = desk?.preparations ?? [];
  const shown = all.filter(({ isComplete }) => !isNarrow || !isComplete);
  const asked = desk?.askedMaterials.filter(({ isAsked }) => isAsked) ?? [];
  const items = all.flatMap((one) => one.items);
  const chosen = open && all.find(({ submissionId }) => submissionId === open.caseId);
  const item = chosen?.items.find((one) => one.asked.id === open?.askedId);
  return (
    <PublishingFrame>
      <header className="page-head">
        <h1>{t('nav_preparation')}</h1>
        <p>{t('preparationLead')}</p>
      </header>
      <Asked error={error} fetching={fetching} isThere={data !== undefined} again={renew}>
        {!desk ? (
          <NotFoundPage />
        ) : all.length === 0 ? (
          <Empty title={t('noPreparation')}>
            <p>{t('noPreparationMore')}</p>
          </Empty>
        ) : (
          <>
            <Figures
              of={[
                { label: t('complete'), value: `${all.filter(({ isComplete }) => isComplete).length} / ${all.length}`, tone: 'good' },
                { label: t('toRule'), value: items.filter(({ state }) => state === 'HANDED_IN').length },
                {
                  label: t('late'),
                  value: items.filter(({ isLate }) => isLate).length,
                  tone: items.some(({ isLate }) => isLate) ? 'wrong' : undefined,
                },
                { label: t('letGo'), value: items.filter(({ state }) => state === 'WAIVED').length },
                { label: t('invited'), value: all.filter(({ invitation }) => invitation?.state === 'ACCEPTED').length },
              ]}
            />
            <FilterBar label={t('filter')}>
              <label className="tick">
                <input type="checkbox" checked={isNarrow} onChange={({ target }) => setNarrow(target.checked)} />
                {t('onlyIncomplete')}
              </label>
            </FilterBar>
            <div className="table-frame dense" role="region" aria-label={t('nav_preparation')} tabIndex={0}>
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">{t('case')}</th>
                    {asked.map((one) => (
                      <th key={one.id} scope="col">
                        {say(one.names)?.value}
                        {one.isRequired && <abbr title={t('required')}> *</abbr>}
                      </th>
                    ))}
                    <th scope="col">{t('summit')}</th>
                  </tr>
                </thead>
                <tbody>
                  {shown.map((one) => (
                    <tr key={one.submissionId}>
                      <th scope="row">
                        <Titled of={titles.get(one.submissionId) ?? []} /> <span className="soft">{t(`caseTier_${one.tier}`)}</span>
                      </th>
                      {asked.map(({ id, names }) => {
                        const cell = one.items.find((each) => each.asked.id === id);
                        return (
                          <td key={id}>
                            {cell && (
                              <button
                                type="button"
                                className="cell"
                                aria-label={t('openItem', {
                                  item: say(names)?.value,
                                  title: titleOf(one.submissionId),
                                  state: t(`item_${cell.state}`),
                                })}
                                onClick={() => setOpen({ caseId: one.submissionId, askedId: id })}
                              >
                                <Tag tone={cell.isLate ? 'wrong' : tones[cell.state]}>
                                  {t(`item_${cell.state}`)}
                                  {cell.isLate && ` · ${t('late')}`}
                                </Tag>
                              </button>
                            )}
                          </td>
                        );
                      })}
                      <td>
                        <button
                          type="button"
                          className="cell"
                          aria-label={t('openInvitation', { title: titleOf(one.submissionId), state: invitationOf(one) })}
                          onClick={() => setOpen({ caseId: one.submissionId, askedId: null })}
                        >
                          <Tag tone={one.invitation?.state === 'ACCEPTED' ? 'good' : undefined}>{invitationOf(one)}</Tag>
                        </button>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {chosen && item && (
              <ItemCard
                key={`${chosen.submissionId} ${item.asked.id}`}
                {...{ item, renew }}
                submissionId={chosen.submissionId}
                title={titleOf(chosen.submissionId)}
              />
            )}
            {chosen && open.askedId === null && (
              <InvitationCard
                key={chosen.submissionId}
                preparation={chosen}
                title={titleOf(chosen.submissionId)}
                opensAt={desk.calendar.showcaseOpensAt}
                {...{ renew }}
                zone={desk.timeZone}
              />
            )}
            <DelegatesCard
              year={year}
              expected={all.reduce((sum, { invitation: one }) => sum + (one?.state === 'ACCEPTED' ? one.delegates.length : 0), 0)}
            />
          </>
        )}
        {desk && <AskedMaterials year={year} desk={desk} renew={renew} />}
      </Asked>
    </PublishingFrame>
  );
}
