import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StageArrangeDocument } from '../../../../src/generated/web/graphql.ts';
import { Button } from '../../../design/components/button.tsx';
import { Empty, Notice, Problems, SaveState } from '../../../design/components/words.tsx';
import { useAct } from '../../shell/use-act.ts';
import { PlaceRow } from './place-row.tsx';
import type { Version } from './programme-page.tsx';

/** What can come on stage. */
export interface Candidate {
  key: string;
  item: { submissionId: string } | { slug: string };
  title: string;
  who: string;
}

/** A place as somebody arranges it. */
export interface Draft {
  key: string;
  minutes: number | null;
  note: string;
}

interface Props {
  edition: number;
  programme: Version | null;
  candidates: readonly Candidate[];
  mayArrange: boolean;
  again: () => void;
}

const draftsOf = (programme: Version | null): Draft[] =>
  (programme?.items ?? []).map(({ submissionId, slug, minutes, note }) => ({ key: submissionId ?? slug ?? '', minutes, note: note ?? '' }));

/** The order, the minutes and the notes. Saving makes another version; what somebody saved in between is shown, and nothing of it is lost. */
export function Arrange({ edition, programme, candidates, mayArrange, again }: Props) {
  const { t } = useTranslation('stage');
  const { act, problems, isBusy } = useAct(StageArrangeDocument);
  const [drafts, setDrafts] = useState(() => draftsOf(programme));
  const [isSecret, setSecret] = useState(programme?.isSecret ?? false);
  const [base, setBase] = useState(programme?.version ?? 0);
  const [from, setFrom] = useState(() => JSON.stringify([drafts, isSecret]));
  const isDirty = from !== JSON.stringify([drafts, isSecret]);
  const takeTheirs = () => {
    setDrafts(draftsOf(programme));
    setSecret(programme?.isSecret ?? false);
    setBase(programme?.version ?? 0);
    setFrom(JSON.stringify([draftsOf(programme), programme?.isSecret ?? false]));
  };
  const isBehind = (programme?.version ?? 0) > base;
  if (isBehind && !isDirty) takeTheirs();
  const known = new Map(candidates.map((one) => [one.key, one]));
  const rest = candidates.filter(({ key }) => !drafts.some((draft) => draft.key === key));
  const minutes = drafts.reduce((sum, draft) => sum + (draft.minutes ?? 0), 0);
  const change = (index: number, some: Partial<Draft>) => setDrafts(drafts.map((one, i) => (i === index ? { ...one, ...some } : one)));
  const swap = (index: number, by: -1 | 1) => {
    const next = [...drafts];
    [next[index], next[index + by]] = [next[index + by]!, next[index]!];
    setDrafts(next);
  };
  const itemOf = ({ key }: Draft) => {
    const before = programme?.items.find(({ submissionId, slug }) => key === (submissionId ?? slug));
    return known.get(key)?.item ?? (before?.submissionId ? { submissionId: key } : { slug: key });
  };
  const titleOf = ({ key }: Draft) => {
    const before = programme?.items.find(({ submissionId, slug }) => key === (submissionId ?? slug));
    return known.get(key)?.title ?? before?.titles[0]?.value ?? key;
  };
  const save = async () => {
    const items = drafts.map((draft) => ({ ...itemOf(draft), minutes: draft.minutes, note: draft.note.trim() || null }));
    const { done } = await act({ edition, expectedVersion: base, isSecret, items });
    if (done?.programme) {
      setBase(done.programme.version);
      setFrom(JSON.stringify([drafts, isSecret]));
    }
    again();
  };
  return (
    <section className="card stack arrange">
      <header className="row between">
        <h2>{t('order')}</h2>
        <span className="soft">{t('minutesInAll', { count: minutes })}</span>
      </header>
      {isBehind && isDirty && programme && (
        <Notice tone="careful">
          <p>{t('savedInBetween', { number: programme.version, name: programme.savedBy.name })}</p>
          <ol className="theirs">
            {programme.items.map(({ order, titles, slug, submissionId }) => (
              <li key={order}>
                {order}. {known.get(submissionId ?? slug ?? '')?.title ?? titles[0]?.value ?? slug}
              </li>
            ))}
          </ol>
          <div className="row">
            <Button onPress={takeTheirs}>{t('takeTheirs')}</Button>
            <Button onPress={() => setBase(programme.version)}>{t('keepMine')}</Button>
          </div>
        </Notice>
      )}
      {drafts.length === 0 && (
        <Empty title={t('emptyProgramme')}>
          <p>{candidates.length === 0 ? t('noCandidates') : t('addBelow')}</p>
        </Empty>
      )}
      <ol className="place-rows">
        {drafts.map((draft, index) => (
          <PlaceRow
            key={draft.key}
            order={index + 1}
            title={titleOf(draft)}
            draft={draft}
            isFixed={!mayArrange}
            isFirst={index === 0}
            isLast={index === drafts.length - 1}
            onChange={(some) => change(index, some)}
            onMove={(by) => swap(index, by)}
            onRemove={() => setDrafts(drafts.filter((_, i) => i !== index))}
          />
        ))}
      </ol>
      {mayArrange && rest.length > 0 && (
        <div className="stack">
          <div className="row between">
            <h3>{t('canCome', { count: rest.length })}</h3>
            <Button onPress={() => setDrafts([...drafts, ...rest.map(({ key }) => ({ key, minutes: null, note: '' }))])}>{t('addAll')}</Button>
          </div>
          <ul className="candidates">
            {rest.map(({ key, title, who }) => (
              <li key={key}>
                <span>
                  <strong>{title}</strong>
                  {who && <span className="soft">{who}</span>}
                </span>
                <Button aria-label={t('addThis', { title })} onPress={() => setDrafts([...drafts, { key, minutes: null, note: '' }])}>
                  {t('add')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Problems of={isBehind ? [] : problems} />
      {mayArrange && (
        <>
          <label className="tick">
            <input type="checkbox" checked={isSecret} onChange={({ target }) => setSecret(target.checked)} />
            {t('isSecret')}
          </label>
          <p className="soft">{t('isSecretHint')}</p>
          <div className="row">
            <Button look="main" isDisabled={!isDirty || drafts.length === 0} isPending={isBusy} onPress={() => void save()}>
              {t('saveVersion')}
            </Button>
            {isDirty && <SaveState state={isBusy ? 'saving' : 'dirty'} />}
          </div>
        </>
      )}
    </section>
  );
}
