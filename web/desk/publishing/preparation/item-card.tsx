import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Confirm } from '../../../design/components/confirm.tsx';
import { Diff } from '../../../design/components/diff.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { Notice, Problems, Tag } from '../../../design/components/words.tsx';
import { PublishingRuleDocument } from '../../../../src/generated/web/graphql.ts';
import { ConsentTakenBack } from '../../shell/consent-taken-back.tsx';
import { useAct } from '../../shell/use-act.ts';
import { When } from '../../shell/when.tsx';
import { useLanguageName, useWords } from '../../shell/words-of.ts';
import { fetchFile, keepFile } from '../kept-file.ts';
import { PublicWords } from './public-words.tsx';
import { type Item, tones } from './preparation-page.tsx';

interface Props {
  item: Item;
  submissionId: string;
  title: string;
  renew: () => void;
}

/** One asked material of a case: what was handed in, version by version, and what an editor says to it. */
export function ItemCard({ item, submissionId, title, renew }: Props) {
  const { t } = useTranslation('publishing');
  const say = useWords();
  const nameOf = useLanguageName();
  const [reason, setReason] = useState('');
  const { act, problems, isBusy } = useAct(PublishingRuleDocument);
  const [latest] = item.versions;
  const rule = async (ruling: 'ACCEPT' | 'RETURN' | 'WAIVE') => {
    const { done, problems: why } = await act({
      ...{ submissionId, askedId: item.asked.id, ruling },
      ...(latest && ruling !== 'WAIVE' ? { versionId: latest.id } : {}),
      ...(ruling === 'ACCEPT' ? {} : { reason: reason.trim() }),
    });
    if (done) {
      setReason('');
      renew();
    }
    return why;
  };
  return (
    <Card
      title={`${say(item.asked.names)?.value ?? ''} · ${title}`}
      aside={<Tag tone={item.isLate ? 'wrong' : tones[item.state]}>{t(`item_${item.state}`)}</Tag>}
    >
      <p className="soft">
        {t('dueBy')} <When at={item.asked.dueAt} isEnd />
      </p>
      {item.reason && (
        <Notice tone="careful">
          <p>{item.reason}</p>
        </Notice>
      )}
      {item.versions.length === 0 && <p className="soft">{t('nothingHandedIn')}</p>}
      {item.versions.map((version, index) => (
        <details key={version.id} open={index === 0}>
          <summary>
            {t('version', { number: version.number })} <When at={version.handedInAt} /> {version.wasLate && <Tag tone="wrong">{t('late')}</Tag>}
          </summary>
          {version.texts.map(({ locale, value }) => {
            const before = item.versions[index + 1]?.texts.find((text) => text.locale === locale)?.value;
            return (
              <div key={locale} className="stack">
                <strong>{nameOf(locale)}</strong>
                {before === undefined ? (
                  <p className="handed-in" lang={locale} dir="auto">
                    {value}
                  </p>
                ) : (
                  <Diff before={before} after={value} lang={locale} />
                )}
              </div>
            );
          })}
          {version.url &&
            (item.asked.form === 'PICTURE' ? <Picture url={version.url} alt={say(version.alt)?.value ?? ''} /> : <Fetched url={version.url} />)}
          {version.rights[0] && (
            <p className="soft">
              {t(`licence_${version.rights[0].licence}`)} · {version.rights[0].credit} · {t(`persons_${version.rights[0].personsShown}`)}
            </p>
          )}
        </details>
      ))}
      <PublicWords item={item} />
      {latest?.rights[0] && <ConsentTakenBack versionId={latest.id} rights={latest.rights[0]} onRecorded={renew} />}
      <Problems of={problems} />
      <TextField label={t('rulingReason')} hint={t('rulingReasonHint')} value={reason} onChange={setReason} />
      <div className="row">
        <Button look="main" isDisabled={!latest || item.state !== 'HANDED_IN'} isPending={isBusy} onPress={() => void rule('ACCEPT')}>
          {t('accept')}
        </Button>
        <Button isDisabled={!latest || reason.trim() === ''} onPress={() => void rule('RETURN')}>
          {t('return')}
        </Button>
        <Confirm
          act={t('waive')}
          title={t('waiveTitle')}
          isDisabled={reason.trim() === '' || item.state === 'WAIVED'}
          follows={<p>{t('waiveMore')}</p>}
          onConfirm={() => rule('WAIVE')}
        />
      </div>
    </Card>
  );
}

/** A picture of the house, as long as it is looked at. */
function Picture({ url, alt }: { url: string; alt: string }) {
  const { t } = useTranslation('publishing');
  const [here, setHere] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let isLeft = false;
    void fetchFile(url).then((blob) => {
      if (!blob || isLeft) return;
      made = URL.createObjectURL(blob);
      setHere(made);
    });
    return () => {
      isLeft = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [url]);
  return here ? <img className="handed-in-picture" src={here} alt={alt} /> : <p role="status">{t('loadingPicture')}</p>;
}

function Fetched({ url }: { url: string }) {
  const { t } = useTranslation('publishing');
  return <Button onPress={() => void keepFile(url, 'material')}>{t('fetchFile')}</Button>;
}
