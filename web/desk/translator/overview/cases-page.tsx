import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useClient, useQuery } from 'urql';
import { Button } from '../../../design/components/button.tsx';
import { FilterBar, More, Pick } from '../../../design/components/filters.tsx';
import { Empty, Problems, Tag } from '../../../design/components/words.tsx';
import { TranslatorAskMachineDocument, TranslatorCasesDocument, TranslatorXliffDocument } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useAct } from '../../shell/use-act.ts';
import { useLanguageName } from '../../shell/words-of.ts';
import { TranslatorFrame, useOverview, useYear } from '../translator-frame.tsx';
import { Legend, StandingBar } from './standing-bar.tsx';

const atOnce = 50;

/** The cases of an edition in one language: what is to be done in each. */
export default function CasesPage() {
  const { t } = useTranslation('translator');
  const year = useYear();
  const say = useLanguageName();
  const graph = useClient();
  const { language = '' } = useParams();
  const [wish, setWish] = useSearchParams();
  const { desk: overview, fieldName } = useOverview(year);
  const [field, isOpen, isAgainstTerms] = [wish.get('field') ?? '', wish.get('all') === null, wish.get('terms') !== null];
  const [after, setAfter] = useState<readonly (string | null)[]>([null]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [wrong, setWrong] = useState<readonly { message: string }[]>([]);
  const machine = useAct(TranslatorAskMachineDocument);
  const variables = {
    edition: year,
    language,
    ...(field ? { field } : {}),
    ...(isOpen ? { isOpen } : {}),
    ...(isAgainstTerms ? { isAgainstTerms } : {}),
    first: atOnce,
  };
  const [{ data, error, fetching }, again] = useQuery({
    query: TranslatorCasesDocument,
    variables: { ...variables, after: after.at(-1) ?? null },
    requestPolicy: 'cache-and-network',
  });
  const desk = data?.viewer?.translationDesk;
  const page = desk?.cases;
  const cases = page?.edges.map(({ node }) => node) ?? [];
  const narrow = (change: Record<string, string | null>) => {
    const next = new URLSearchParams(wish);
    for (const [name, value] of Object.entries(change)) value === null || value === '' ? next.delete(name) : next.set(name, value);
    setWish(next);
    setAfter([null]);
  };
  const takeAway = async () => {
    const from = new Set(cases.filter(({ id }) => chosen.includes(id)).map(({ sourceLocale }) => sourceLocale));
    setWrong([]);
    for (const source of from) {
      const answer = await graph
        .query(TranslatorXliffDocument, { edition: year, from: source, to: language, caseIds: [...chosen] }, { requestPolicy: 'network-only' })
        .toPromise();
      const xliff = answer.data?.viewer?.translationDesk?.xliff;
      if (xliff) keepFile(xliff, `${year}-${source}-${language}.xlf`);
      else setWrong([{ message: t('nothingToExport') }]);
    }
  };
  const tick = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const fields = [...new Set(overview?.progress.map((one) => one.field))];
  return (
    <TranslatorFrame>
      <header className="page-head">
        <h1>{say(language)}</h1>
        <p>{t('casesLead')}</p>
      </header>
      <FilterBar label={t('narrow')}>
        <Pick
          label={t('field')}
          value={field}
          onChange={(value) => narrow({ field: value })}
          options={[{ value: '', label: t('allFields') }, ...fields.map((key) => ({ value: key, label: fieldName(key) }))]}
        />
        <label className="tick">
          <input type="checkbox" checked={isOpen} onChange={({ target }) => narrow({ all: target.checked ? null : '1' })} />
          {t('onlyOpen')}
        </label>
        <label className="tick">
          <input
            type="checkbox"
            checked={isAgainstTerms}
            onChange={({ target }) => narrow(target.checked ? { terms: '1', all: '1' } : { terms: null, all: null })}
          />
          {t('onlyAgainstTerms')}
        </label>
        <Legend />
      </FilterBar>
      <Asked error={error} fetching={fetching} isThere={data !== undefined} again={() => again({ requestPolicy: 'network-only' })}>
        {!desk || !page ? (
          <NotFoundPage />
        ) : cases.length === 0 ? (
          <Empty title={t(isAgainstTerms ? 'nothingAgainst' : isOpen ? 'nothingOpen' : 'noCases')}>
            <p>{t(isAgainstTerms ? 'nothingAgainstMore' : isOpen ? 'nothingOpenMore' : 'noCasesMore')}</p>
          </Empty>
        ) : (
          <>
            <ul className="case-list">
              {cases.map(({ id, title, field: key, sourceLocale, standings, sheet: { againstTerms } }) => {
                const standing = standings.find((one) => one.language === language);
                return (
                  <li key={id} className="case-line">
                    <input type="checkbox" aria-label={t('chooseCase', { title })} checked={chosen.includes(id)} onChange={() => tick(id)} />
                    <span className="case-title">
                      <Link to={`/desk/translator/${year}/${language}/${id}`} lang={sourceLocale}>
                        {title}
                      </Link>
                      <span className="soft">
                        {fieldName(key)} · {t('from', { language: say(sourceLocale) })}
                      </span>
                    </span>
                    {standing && (
                      <span className="case-standing">
                        <StandingBar of={standing.count} />
                        <span className="row tight">
                          {standing.isPublishable && <Tag tone="good">{t('publishable')}</Tag>}
                          {standing.count.missing > 0 && <Tag>{t('tag_missing', { count: standing.count.missing })}</Tag>}
                          {standing.count.stale > 0 && <Tag tone="wrong">{t('tag_stale', { count: standing.count.stale })}</Tag>}
                          {againstTerms > 0 && <Tag tone="wrong">{t('tag_againstTerms', { count: againstTerms })}</Tag>}
                          {standing.count.unchecked > 0 && <Tag tone="careful">{t('tag_unchecked', { count: standing.count.unchecked })}</Tag>}
                        </span>
                      </span>
                    )}
                  </li>
                );
              })}
            </ul>
            <Problems of={[...wrong, ...machine.problems]} />
            <div className="row">
              <Button isDisabled={chosen.length === 0 || chosen.length > 20} onPress={() => void takeAway()}>
                {t('export', { count: chosen.length })}
              </Button>
              {desk.hasMachine && (
                <Button
                  isDisabled={chosen.length === 0}
                  isPending={machine.isBusy}
                  onPress={() =>
                    void machine.act({ edition: year, language, caseIds: [...chosen] }).then(() => again({ requestPolicy: 'network-only' }))
                  }
                >
                  {t('askMachine', { count: chosen.length })}
                </Button>
              )}
              {after.length > 1 && <Button onPress={() => setAfter(after.slice(0, -1))}>{t('pageBack')}</Button>}
            </div>
            <More
              shown={cases.length}
              total={page.totalCount}
              hasMore={page.pageInfo.hasNextPage}
              isBusy={fetching}
              onMore={() => setAfter([...after, page.pageInfo.endCursor ?? null])}
            />
          </>
        )}
      </Asked>
    </TranslatorFrame>
  );
}

/** Hands a text to the browser as a file. */
function keepFile(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/xliff+xml' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
