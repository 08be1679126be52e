import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Button } from '../../../design/components/button.tsx';
import { Pick } from '../../../design/components/filters.tsx';
import { Notice, Problems, Tag } from '../../../design/components/words.tsx';
import {
  TranslatorAskMachineDocument,
  TranslatorCheckDocument,
  TranslatorSheetDocument,
  type TranslatorTextFragment,
} from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useAct } from '../../shell/use-act.ts';
import { useLanguageName } from '../../shell/words-of.ts';
import { StandingBar } from '../overview/standing-bar.tsx';
import { TranslatorFrame, useOverview, useYear } from '../translator-frame.tsx';
import { TextRow } from './text-row.tsx';

/** A case in one language: each text with its source beside it, kept as it is written, checked by somebody else. */
export default function SheetPage() {
  const { t } = useTranslation('translator');
  const year = useYear();
  const say = useLanguageName();
  const go = useNavigate();
  const { language = '', id = '' } = useParams();
  const { fieldName } = useOverview(year);
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: TranslatorSheetDocument,
    variables: { edition: year, id, language },
    requestPolicy: 'cache-and-network',
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  const [round, setRound] = useState(0);
  const [saved, setSaved] = useState<ReadonlyMap<string, TranslatorTextFragment>>(new Map());
  const check = useAct(TranslatorCheckDocument);
  const machine = useAct(TranslatorAskMachineDocument);
  const desk = data?.viewer?.translationDesk;
  const found = desk?.case;
  const isWorking = found?.sheet.machine?.state === 'WAITING' || found?.sheet.machine?.state === 'RUNNING';
  useEffect(() => {
    if (!isWorking) return;
    const clock = setInterval(() => ask({ requestPolicy: 'network-only' }), 2_000);
    return () => clearInterval(clock);
  }, [isWorking, ask]);

  const texts = (found?.sheet.texts ?? []).map((text) => newest(text, saved.get(`${language} ${text.unit}`)));
  const standing = found?.standings.find((one) => one.language === language);
  const checkable = texts.filter((text) => text.state === 'UNCHECKED' && !text.isOwn && !text.isStale);
  const keep = (text: TranslatorTextFragment) => setSaved((known) => new Map(known).set(`${language} ${text.unit}`, text));
  const checkAll = async (which: readonly TranslatorTextFragment[]) => {
    const { done } = await check.act({ caseId: id, language, checked: which.map(({ unit, version }) => ({ unit, version })) });
    done?.sheet?.texts.forEach(keep);
    if (done) again();
  };
  const askMachine = async () => {
    await machine.act({ edition: year, language, caseIds: [id] });
    setRound(round + 1);
    again();
  };
  return (
    <TranslatorFrame>
      <Asked error={error} fetching={fetching} isThere={data !== undefined} again={again}>
        {!found || !desk ? (
          <NotFoundPage />
        ) : (
          <>
            <header className="page-head">
              <p>
                <Link to={`/desk/translator/${year}/${language}`}>← {say(language)}</Link>
              </p>
              <h1 lang={found.sourceLocale}>{found.title}</h1>
              <div className="filters">
                <Pick
                  label={t('into')}
                  value={language}
                  onChange={(next) => void go(`/desk/translator/${year}/${next}/${id}`)}
                  options={desk.rules.languages.map((one) => ({ value: one, label: say(one) }))}
                />
                <span className="sheet-standing">
                  <span className="soft">
                    {fieldName(found.field)} · {t('from', { language: say(found.sourceLocale) })}
                  </span>
                  <StandingBar of={countOf(texts)} />
                </span>
                {standing?.isPublishable && <Tag tone="good">{t('publishable')}</Tag>}
                {found.sheet.mayWrite && checkable.length > 1 && (
                  <Button isPending={check.isBusy} onPress={() => void checkAll(checkable)}>
                    {t('checkAll', { count: checkable.length })}
                  </Button>
                )}
                {found.sheet.mayWrite && desk.hasMachine && (
                  <Button isPending={machine.isBusy || isWorking} onPress={() => void askMachine()}>
                    {t('askMachineHere')}
                  </Button>
                )}
              </div>
            </header>
            {!found.sheet.mayWrite && (
              <Notice>
                <p>{t('readOnly')}</p>
              </Notice>
            )}
            {isWorking && (
              <Notice>
                <p>{t('machineWorks')}</p>
              </Notice>
            )}
            {found.sheet.machine?.failure && (
              <Notice tone="wrong">
                <p>{t(`machine_${found.sheet.machine.failure}`)}</p>
              </Notice>
            )}
            <Problems of={[...check.problems, ...machine.problems]} />
            <ol className="sheet" aria-busy={stale}>
              {texts.map((text) => (
                <TextRow
                  key={`${language} ${text.unit} ${round}`}
                  {...{ caseId: id, language, text, direction: found.sheet.direction, mayWrite: found.sheet.mayWrite, onSaved: keep }}
                  onCheck={() => void checkAll([text])}
                />
              ))}
            </ol>
          </>
        )}
      </Asked>
    </TranslatorFrame>
  );
}

/** How far what is on the page is, also what was kept a moment ago. */
const countOf = (texts: readonly TranslatorTextFragment[]) => {
  const count = (fits: (text: TranslatorTextFragment) => boolean) => texts.filter(fits).length;
  return {
    total: texts.length,
    done: count(({ state, isStale }) => (state === 'AUTHOR' || state === 'CHECKED') && !isStale),
    unchecked: count(({ state, isStale }) => state === 'UNCHECKED' && !isStale),
    stale: count(({ isStale }) => isStale),
    missing: count(({ state }) => state === 'MISSING'),
  };
};

/** What was answered to saving may be newer than what the page has read, and the other way round. */
const newest = (read: TranslatorTextFragment, kept: TranslatorTextFragment | undefined): TranslatorTextFragment =>
  kept && (kept.version > read.version || (kept.version === read.version && kept.state === 'CHECKED')) ? kept : read;
