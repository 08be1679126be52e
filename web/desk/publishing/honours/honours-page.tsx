import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useQuery } from 'urql';
import { Button } from '../../../design/components/button.tsx';
import { Confirm } from '../../../design/components/confirm.tsx';
import { Card, Facts } from '../../../design/components/figures.tsx';
import { Pick } from '../../../design/components/filters.tsx';
import { TwoPeople } from '../../../design/components/two-people.tsx';
import { Empty, Problems, Tag } from '../../../design/components/words.tsx';
import {
  PublishingCertificateDocument,
  PublishingConfirmHonoursDocument,
  PublishingHonoursDocument,
  type PublishingHonoursQuery,
  PublishingProposeHonoursDocument,
} from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useAct } from '../../shell/use-act.ts';
import { useWords } from '../../shell/words-of.ts';
import { keepFile } from '../kept-file.ts';
import { PublishingFrame, useYear } from '../publishing-frame.tsx';
import { PublishFormula } from './publish-formula.tsx';

type Viewer = NonNullable<PublishingHonoursQuery['viewer']>;
type List = NonNullable<Viewer['desk']>['honourLists'][number];
const tones = { PROPOSED: 'careful', CONFIRMED: 'good', SUPERSEDED: undefined } as const;

/** Whom the edition honours: the formula, every number of every organization, two people's agreement, and the certificates. */
export default function HonoursPage() {
  const { t } = useTranslation('publishing');
  const year = useYear();
  const [{ data, error, fetching }, ask] = useQuery({
    query: PublishingHonoursDocument,
    variables: { edition: year },
    requestPolicy: 'cache-and-network',
  });
  const renew = () => ask({ requestPolicy: 'network-only' });
  const propose = useAct(PublishingProposeHonoursDocument);
  const [chosen, setChosen] = useState('');
  const lists = data?.viewer?.desk?.honourLists ?? [];
  const list = lists.find(({ id }) => id === chosen) ?? lists[0];
  const formula = data?.viewer?.honourFormula;
  return (
    <PublishingFrame>
      <header className="page-head">
        <h1>{t('nav_honours')}</h1>
        <p>{t('honoursLead')}</p>
      </header>
      <Asked error={error} fetching={fetching} isThere={data !== undefined} again={renew}>
        {!data?.viewer?.desk || !formula ? (
          <NotFoundPage />
        ) : (
          <>
            <Card
              title={t('formula')}
              aside={
                <span className="row">
                  <Tag>{formula.version === 0 ? t('usualFormula') : t('formulaVersion', { version: formula.version })}</Tag>
                  <PublishFormula key={formula.version} {...{ year, formula, renew }} />
                </span>
              }
            >
              <Facts
                of={[
                  [t('mainRecommender'), t('pointsFor', { ...formula.primary })],
                  [t('support'), t('pointsFor', { ...formula.supporting })],
                  [t('shareOfChosen'), t('upTo', { points: formula.share })],
                  [t('atLeast'), t('atLeastBoth', { cases: formula.leastCases, chosen: formula.leastChosen })],
                  [t('honouredAre'), t('theFirst', { count: formula.most })],
                ]}
              />
            </Card>
            {!list ? (
              <Empty title={t('noHonours')}>
                <p>{t('noHonoursMore')}</p>
              </Empty>
            ) : (
              <HonourListCard {...{ list, year, renew }} ownId={data.viewer.person.id}>
                {lists.length > 1 && (
                  <Pick
                    label={t('listVersion')}
                    value={list.id}
                    onChange={setChosen}
                    options={lists.map(({ id, version, state }) => ({ value: id, label: `${version} · ${t(`honours_${state}`)}` }))}
                  />
                )}
              </HonourListCard>
            )}
            <Problems of={propose.problems} />
            <div className="row">
              <Confirm
                act={t('calculate')}
                title={t('calculateTitle')}
                follows={<p>{t('calculateMore')}</p>}
                onConfirm={async () => {
                  const { problems } = await propose.act({ edition: year });
                  renew();
                  return problems;
                }}
              />
            </div>
          </>
        )}
      </Asked>
    </PublishingFrame>
  );
}

function HonourListCard({ list, year, ownId, renew, children }: { list: List; year: number; ownId: string; renew: () => void; children: ReactNode }) {
  const { t, i18n } = useTranslation('publishing');
  const say = useWords();
  const graph = useClient();
  const confirm = useAct(PublishingConfirmHonoursDocument);
  const print = async (organizationId: string) => {
    const answer = await graph.query(PublishingCertificateDocument, { edition: year, organizationId }, { requestPolicy: 'network-only' }).toPromise();
    const address = answer.data?.viewer?.desk?.honourLists.find(({ id }) => id === list.id)?.certificate;
    if (address) await keepFile(address.url, address.fileName);
  };
  const number = (value: number) => value.toLocaleString(i18n.language, { maximumFractionDigits: 2 });
  return (
    <Card title={t('honourList', { version: list.version })} aside={<Tag tone={tones[list.state]}>{t(`honours_${list.state}`)}</Tag>}>
      {children}
      <TwoPeople
        hash={list.contentHash}
        steps={[
          { label: t('calculatedBy'), name: list.proposedBy.name },
          { label: t('confirmedBy'), name: list.confirmedBy?.name ?? null },
        ]}
      >
        {list.state === 'PROPOSED' &&
          (list.proposedBy.id === ownId ? (
            <p className="soft">{t('ownHonours')}</p>
          ) : (
            <div className="row">
              <Confirm
                act={t('confirm')}
                look="main"
                title={t('confirmHonoursTitle')}
                follows={<p>{t('confirmHonoursMore')}</p>}
                onConfirm={async () => {
                  const { problems } = await confirm.act({ listId: list.id, contentHash: list.contentHash });
                  renew();
                  return problems;
                }}
              />
            </div>
          ))}
      </TwoPeople>
      <div className="table-frame dense" role="region" aria-label={t('explanation')} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              {(['rank', 'organization', 'primaryPoints', 'supportingPoints', 'sharePoints', 'score', 'certificate'] as const).map((one) => (
                <th key={one} scope="col" className={['organization', 'certificate'].includes(one) ? '' : 'number'}>
                  {t(`honour_${one}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.organizations.map((one) => (
              <tr key={one.organizationId}>
                <td className="number">{one.rank ?? '–'}</td>
                <th scope="row">
                  {say(one.names)?.value} {one.isHonoured && <Tag tone="good">{t('honoured')}</Tag>}
                </th>
                <td className="number" title={t('countsOf', { ...one.primary })}>
                  {number(one.primaryPoints)} <span className="soft">{t('countsShort', { ...one.primary })}</span>
                </td>
                <td className="number" title={t('countsOf', { ...one.supporting })}>
                  {number(one.supportingPoints)} <span className="soft">{t('countsShort', { ...one.supporting })}</span>
                </td>
                <td className="number">{number(one.sharePoints)}</td>
                <td className="number">
                  <strong>{number(one.score)}</strong>
                </td>
                <td>
                  {one.isHonoured && list.state === 'CONFIRMED' && (
                    <Button look="quiet" onPress={() => void print(one.organizationId)}>
                      {t('printCertificate')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="soft">{t('countsLegend')}</p>
    </Card>
  );
}
