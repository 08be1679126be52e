import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Diff } from '../../../design/components/diff.tsx';
import { More } from '../../../design/components/filters.tsx';
import { Empty, Tag } from '../../../design/components/words.tsx';
import { PublishingReleaseDocument } from '../../../../src/generated/web/graphql.ts';
import { type ChangeInWords, oneEach, placeInWords, type Speech, valueInWords } from './change-words.ts';
import type { OneRelease } from './release-page.tsx';
import { useSpeech } from './use-speech.ts';

type Changes = NonNullable<OneRelease['changes']>;
export type Change = Changes['edges'][number]['node'];

const tones = { ADDED: 'good', CHANGED: 'careful', REMOVED: 'wrong' } as const;

interface Props {
  of: Changes;
  releaseId: string;
  year: number;
}

const atOnce = 100;

/** What would become another for the public: by what it belongs to, place by place, word by word. */
export function ReleaseChanges({ of, releaseId, year }: Props) {
  const { t } = useTranslation('publishing');
  const graph = useClient();
  const speech = useSpeech(year);
  const [more, setMore] = useState<Changes[]>([]);
  const [isBusy, setBusy] = useState(false);
  const { pageInfo } = more.at(-1) ?? of;
  const edges = [of, ...more].flatMap((page) => page.edges);
  const readOn = async () => {
    setBusy(true);
    const variables = { id: releaseId, first: atOnce, after: pageInfo.endCursor };
    const { data } = await graph.query(PublishingReleaseDocument, variables).toPromise();
    const next = data?.viewer?.release?.changes;
    if (next) setMore([...more, next]);
    setBusy(false);
  };
  const groups = Map.groupBy(
    edges.map(({ node }) => node),
    ({ subject, subjectId }) => (subject === 'FILE' ? 'FILE' : `${subject} ${subjectId}`),
  );
  if (of.totalCount === 0)
    return (
      <Empty title={t('noChanges')}>
        <p>{t('noChangesMore')}</p>
      </Empty>
    );
  return (
    <div className="stack">
      {[...groups].map(([key, changes]) => (
        <Group key={key} changes={changes} speech={speech} />
      ))}
      <More shown={edges.length} total={of.totalCount} hasMore={pageInfo.hasNextPage} isBusy={isBusy} onMore={() => void readOn()} />
    </div>
  );
}

function Group({ changes, speech }: { changes: readonly Change[]; speech: Speech }) {
  const { t } = useTranslation('publishing');
  const [{ subject, label, kind: first, path }] = changes as [Change];
  const whole = path === '' ? first : null;
  if (subject === 'FILE') return <Files changes={changes} />;
  const parts = oneEach(changes.filter((change) => change.path !== '').map((change) => placeInWords(change, speech)));
  return (
    <details className="card change-group" open={changes.length < 30}>
      <summary>
        <span className="soft">{t(`subject_${subject}`)}</span> <strong>{label}</strong>{' '}
        {whole ? <Tag tone={tones[whole]}>{t(`change_${whole}`)}</Tag> : <Tag>{t('places', { count: parts.length })}</Tag>}
      </summary>
      {whole === 'REMOVED' && changes[0]!.after && <p>{t('reasonGiven', { reason: changes[0]!.after })}</p>}
      <dl className="changes">
        {parts.map((part) => (
          <Part key={part.change.path} part={part} speech={speech} />
        ))}
      </dl>
    </details>
  );
}

/** One place: what it is called, and what is said there before and afterwards. */
function Part({ part: { words, leaf, change }, speech }: { part: ChangeInWords; speech: Speech }) {
  const say = (value: string | null) => (value === null ? null : valueInWords(speech, leaf, value));
  const isSaid = change.before !== null || change.after !== null;
  return (
    <div>
      <dt>
        <span className="change-words">{words}</span> <Tag tone={tones[change.kind]}>{speech.t(`change_${change.kind}`)}</Tag>
      </dt>
      {isSaid && (
        <dd>
          <Diff before={say(change.before)} after={say(change.after)} lang={change.locale ?? undefined} />
        </dd>
      )}
    </div>
  );
}

/** A picture as long as it is public; other files say what they are. */
function GoingFile({ hash }: { hash: string }) {
  const { t } = useTranslation('publishing');
  const [isPicture, setIsPicture] = useState(true);
  const short = hash.slice(0, 8);
  if (!isPicture) return <span className="other-file">{t('otherFileGoes', { hash: short })}</span>;
  return <img src={`/files/${hash}.webp`} alt={t('fileGoes', { hash: short })} loading="lazy" onError={() => setIsPicture(false)} />;
}

/** Files by what becomes of them; what goes is shown as long as it is public. */
function Files({ changes }: { changes: readonly Change[] }) {
  const { t } = useTranslation('publishing');
  const [come, go] = [changes.filter(({ kind }) => kind === 'ADDED'), changes.filter(({ kind }) => kind === 'REMOVED')];
  return (
    <details className="card change-group" open={go.length > 0 && go.length < 20}>
      <summary>
        <span className="soft">{t('subject_FILE')}</span> {come.length > 0 && <Tag tone="good">{t('filesCome', { count: come.length })}</Tag>}{' '}
        {go.length > 0 && <Tag tone="wrong">{t('filesGo', { count: go.length })}</Tag>}
      </summary>
      {go.length > 0 && (
        <ul className="thumbs">
          {go.map(({ subjectId }) => (
            <li key={subjectId}>
              <GoingFile hash={subjectId} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
