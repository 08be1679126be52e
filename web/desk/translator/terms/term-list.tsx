import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Empty, Notice, Problems, SaveState } from '../../../design/components/words.tsx';
import { TranslatorSetTermsDocument, type TranslatorTermsQuery } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';

type List = NonNullable<NonNullable<TranslatorTermsQuery['viewer']>['translationDesk']>['glossary'];
interface Term {
  source: string;
  target: string;
  not: string;
  note: string;
}
const asRow = ({ source, target, not, note }: List['terms'][number]): Term => ({ source, target, not: not.join(', '), note });
const wordsOf = (list: string) =>
  list
    .split(/[,，、;；]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** A list of terms to be changed in place. The whole of it is kept at once, on the version that was read. */
export function TermList({ year, list, onTaken }: { year: number; list: List; onTaken: () => void }) {
  const { t } = useTranslation('translator');
  const [rows, setRows] = useState(() => list.terms.map(asRow));
  const [version, setVersion] = useState(list.version);
  const [kept, setKept] = useState(() => JSON.stringify(list.terms.map(asRow)));
  const [theirs, setTheirs] = useState<number | null>(null);
  const { act, problems, isBusy } = useAct(TranslatorSetTermsDocument);
  const isChanged = JSON.stringify(rows) !== kept;
  const change = (index: number, part: keyof Term, value: string) => setRows(rows.map((row, at) => (at === index ? { ...row, [part]: value } : row)));
  const save = async (on = version) => {
    const whole = rows.filter(({ source, target }) => source.trim() !== '' || target.trim() !== '');
    const { done, payload } = await act({
      ...{ edition: year, sourceLocale: list.sourceLocale, targetLocale: list.targetLocale, expectedVersion: on },
      terms: whole.map((row) => ({ source: row.source.trim(), target: row.target.trim(), not: wordsOf(row.not), note: row.note.trim() })),
    });
    setTheirs(payload?.conflict?.version ?? null);
    if (!done?.glossary) return;
    const now = done.glossary.terms.map(asRow);
    setRows(now);
    setKept(JSON.stringify(now));
    setVersion(done.glossary.version);
  };
  const columns = [
    ['source', list.sourceLocale],
    ['target', list.targetLocale],
    ['not', list.targetLocale],
    ['note', undefined],
  ] as const;
  return (
    <section className="stack">
      {rows.length === 0 ? (
        <Empty title={t('noTerms')}>
          <p>{t('noTermsMore')}</p>
        </Empty>
      ) : (
        <div className="table-frame dense" role="region" aria-label={t('terms')} tabIndex={0}>
          <table className="table terms">
            <thead>
              <tr>
                {columns.map(([part]) => (
                  <th key={part} scope="col">
                    {t(`term_${part}`)}
                  </th>
                ))}
                <th scope="col">
                  <span className="for-ears">{t('remove')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={index}>
                  {columns.map(([part, lang]) => (
                    <td key={part}>
                      <input
                        className="input"
                        aria-label={t('termCell', { part: t(`term_${part}`), number: index + 1 })}
                        lang={lang}
                        dir="auto"
                        value={row[part]}
                        onChange={({ target }) => change(index, part, target.value)}
                      />
                    </td>
                  ))}
                  <td>
                    <Button
                      look="quiet"
                      aria-label={t('removeTerm', { term: row.source })}
                      onPress={() => setRows(rows.filter((_, at) => at !== index))}
                    >
                      ×
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {theirs !== null && (
        <Notice tone="wrong">
          <p>{t('termsConflict')}</p>
          <div className="row">
            <Button onPress={() => void save(theirs)}>{t('keepMine')}</Button>
            <Button onPress={onTaken}>{t('takeTheirs')}</Button>
          </div>
        </Notice>
      )}
      {theirs === null && <Problems of={problems} />}
      <div className="row">
        <Button onPress={() => setRows([...rows, { source: '', target: '', not: '', note: '' }])}>{t('addTerm')}</Button>
        <Button look="main" isDisabled={!isChanged} isPending={isBusy} onPress={() => void save()}>
          {t('saveTerms')}
        </Button>
        <SaveState state={isBusy ? 'saving' : isChanged ? 'dirty' : 'saved'} />
        <span className="soft">{t('termsVersion', { version, count: rows.length })}</span>
      </div>
    </section>
  );
}
