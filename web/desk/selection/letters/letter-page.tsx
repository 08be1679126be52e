import { useTranslation } from 'react-i18next';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Confirm } from '../../../design/components/confirm.tsx';
import { Card, Figures } from '../../../design/components/figures.tsx';
import { TwoPeople } from '../../../design/components/two-people.tsx';
import { Tag } from '../../../design/components/words.tsx';
import {
  SelectionApproveLetterDocument,
  SelectionOneLetterDocument,
  SelectionWithdrawLetterDocument,
} from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useAct } from '../../shell/use-act.ts';
import { sayIn } from '../../shell/when.tsx';
import { useLanguageName } from '../../shell/words-of.ts';
import { SelectionFrame, useYear } from '../selection-frame.tsx';
import { Progress, tones } from './letters-page.tsx';

/** One letter: how it looks in each language, to whom it goes, who has released it, and what came of its mails. */
export default function LetterPage() {
  const { t, i18n } = useTranslation('selection');
  const year = useYear();
  const { id = '' } = useParams();
  const nameOf = useLanguageName();
  const [{ data, error, fetching }, ask] = useQuery({
    query: SelectionOneLetterDocument,
    variables: { edition: year, id },
    requestPolicy: 'cache-and-network',
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  const approve = useAct(SelectionApproveLetterDocument);
  const withdraw = useAct(SelectionWithdrawLetterDocument);
  const letter = data?.viewer?.desk?.noticeBatch;
  const zone = data?.viewer?.desk?.timeZone ?? 'Asia/Shanghai';
  const at = (instant: string | null | undefined) => (instant ? sayIn(zone, instant, i18n.language) : null);
  const isOwn = letter?.composedBy.id === data?.viewer?.person.id;
  return (
    <SelectionFrame>
      <Asked error={error} fetching={fetching} isThere={data !== undefined} again={again}>
        {!letter ? (
          <NotFoundPage />
        ) : (
          <>
            <header className="page-head">
              <p>
                <Link to={`/desk/selection/${year}/letters`}>← {t('nav_letters')}</Link>
              </p>
              <div className="row">
                <h1>{(letter.samples.find(({ locale }) => locale === i18n.language) ?? letter.samples[0])?.subject}</h1>
                <Tag tone={tones[letter.state]}>{t(`letter_${letter.state}`)}</Tag>
              </div>
              <p>{t('goesTo', { audience: t(`audience_${letter.audience}`), count: letter.recipientCount })}</p>
            </header>
            <section className="card">
              <TwoPeople
                hash={letter.contentHash}
                steps={[
                  { label: t('composedBy'), name: letter.composedBy.name, at: at(letter.composedAt) },
                  { label: t('releasedBy'), name: letter.approvedBy?.name ?? null, at: at(letter.approvedAt) },
                ]}
              >
                <div className="row">
                  {letter.state === 'COMPOSED' &&
                    (isOwn ? (
                      <p className="soft">{t('ownLetter')}</p>
                    ) : (
                      <Confirm
                        act={t('releaseLetter')}
                        look="main"
                        title={t('releaseLetterTitle', { count: letter.recipientCount })}
                        follows={<p>{t(letter.audience === 'SELECTED' ? 'releaseSelectedMore' : 'releaseLetterMore')}</p>}
                        onConfirm={async () => {
                          const { problems } = await approve.act({ batchId: letter.id, contentHash: letter.contentHash });
                          again();
                          return problems;
                        }}
                      />
                    ))}
                  {letter.state !== 'WITHDRAWN' && (
                    <Confirm
                      act={t('withdrawLetter')}
                      look="danger"
                      title={t('withdrawLetterTitle')}
                      follows={<p>{t(letter.audience === 'SELECTED' ? 'withdrawSelectedMore' : 'withdrawLetterMore')}</p>}
                      onConfirm={async () => {
                        const { problems } = await withdraw.act({ batchId: letter.id });
                        again();
                        return problems;
                      }}
                    />
                  )}
                </div>
              </TwoPeople>
            </section>
            {letter.progress && (
              <Card title={t('progress')}>
                <Progress of={letter.progress} />
                <Figures
                  of={[
                    { label: t('mail_queued'), value: letter.progress.queued },
                    { label: t('mail_handedOver'), value: letter.progress.handedOver, tone: 'good' },
                    { label: t('mail_failed'), value: letter.progress.failed, tone: letter.progress.failed > 0 ? 'wrong' : undefined },
                    { label: t('mail_returned'), value: letter.progress.returned, tone: letter.progress.returned > 0 ? 'wrong' : undefined },
                  ]}
                />
                {letter.undelivered && letter.undelivered.edges.length > 0 && (
                  <ul className="decided">
                    {letter.undelivered.edges.map(({ node }) => (
                      <li key={node.id}>
                        <span />
                        <span>
                          <strong>{node.address}</strong>
                          {node.failure && <span className="soft">{t(`mailFailure_${node.failure}`)}</span>}
                        </span>
                      </li>
                    ))}
                  </ul>
                )}
              </Card>
            )}
            <div className="halves">
              <Card title={t('howItLooks')}>
                <Tabs className="tabs">
                  <TabList aria-label={t('language')}>
                    {letter.samples.map(({ locale }) => (
                      <Tab key={locale} id={locale}>
                        {nameOf(locale)}
                      </Tab>
                    ))}
                  </TabList>
                  {letter.samples.map(({ locale, subject, html }) => (
                    <TabPanel key={locale} id={locale}>
                      <p>
                        <strong lang={locale}>{subject}</strong>
                      </p>
                      <iframe className="mail" title={t('mailIn', { language: nameOf(locale) })} sandbox="" srcDoc={html} />
                    </TabPanel>
                  ))}
                </Tabs>
              </Card>
              <Card title={t('toWhom')}>
                {letter.recipients ? (
                  <ul className="decided">
                    {letter.recipients.edges.map(({ node }) => (
                      <li key={node.address}>
                        <span />
                        <span>
                          <strong>{node.name}</strong>
                          <span className="soft">{node.address}</span>
                        </span>
                      </li>
                    ))}
                    {letter.recipients.pageInfo.hasNextPage && <li className="soft">{t('andMore', { count: letter.recipientCount - 20 })}</li>}
                  </ul>
                ) : (
                  <p className="soft">{t('countedOnly')}</p>
                )}
              </Card>
            </div>
          </>
        )}
      </Asked>
    </SelectionFrame>
  );
}
