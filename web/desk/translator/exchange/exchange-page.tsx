import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileTrigger } from 'react-aria-components';
import { Link } from 'react-router';
import { Button } from '../../../design/components/button.tsx';
import { Card, Figures } from '../../../design/components/figures.tsx';
import { type Column, Table } from '../../../design/components/table.tsx';
import { Notice, Problems, Tag } from '../../../design/components/words.tsx';
import { TranslatorImportDocument, type TranslatorImportMutation } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { TranslatorFrame, useYear } from '../translator-frame.tsx';

type Unit = NonNullable<TranslatorImportMutation['importTranslations']['units']>[number];
const tones = { ADDED: 'good', CHANGED: 'strong', UNCHANGED: undefined, LEFT_OUT: undefined, REFUSED: 'wrong' } as const;

/** Takes a document of a translator's own tool back: first only to say what would come of it, then for good. */
export default function ExchangePage() {
  const { t } = useTranslation('translator');
  const year = useYear();
  const [file, setFile] = useState<{ name: string; text: string; language: string } | null>(null);
  const [units, setUnits] = useState<readonly Unit[]>([]);
  const [isTaken, setTaken] = useState(false);
  const { act, problems, isBusy } = useAct(TranslatorImportDocument);
  const send = async (document: string, dryRun: boolean) => {
    const { done } = await act({ edition: year, document, dryRun });
    setUnits(done?.units ?? []);
    setTaken(done !== null && !dryRun);
  };
  const read = async (list: FileList | null) => {
    const chosen = list?.[0];
    if (!chosen) return;
    const text = await chosen.text();
    setFile({ name: chosen.name, text, language: /\strgLang=["']([\w-]+)["']/.exec(text)?.[1] ?? '' });
    setTaken(false);
    await send(text, true);
  };
  const count = (outcome: Unit['outcome']) => units.filter((one) => one.outcome === outcome).length;
  const worth = count('ADDED') + count('CHANGED');
  const columns: Column<Unit>[] = [
    {
      id: 'outcome',
      header: t('outcome'),
      accessorFn: ({ outcome }) => outcome,
      cell: ({ row: { original } }) => <Tag tone={tones[original.outcome]}>{t(`outcome_${original.outcome}`)}</Tag>,
    },
    {
      id: 'case',
      header: t('case'),
      accessorFn: ({ caseId }) => caseId,
      cell: ({ row: { original } }) =>
        file?.language ? (
          <Link to={`/desk/translator/${year}/${file.language}/${original.caseId}`}>{original.caseId.slice(0, 8)}…</Link>
        ) : (
          <code>{original.caseId}</code>
        ),
    },
    { id: 'unit', header: t('unit'), accessorFn: ({ unit }) => unit, cell: ({ row: { original } }) => <code>{original.unit}</code> },
    {
      id: 'why',
      header: t('why'),
      accessorFn: ({ problems: why }) => why.map(({ message }) => message).join(' '),
    },
  ];
  return (
    <TranslatorFrame>
      <header className="page-head">
        <h1>{t('exchange')}</h1>
        <p>{t('exchangeLead')}</p>
      </header>
      <div className="halves">
        <Card title={t('takeAway')}>
          <p>{t('takeAwayMore')}</p>
        </Card>
        <Card title={t('bringBack')}>
          <p>{t('bringBackMore')}</p>
          <div className="row">
            <FileTrigger acceptedFileTypes={['.xlf', '.xliff', 'application/xliff+xml']} onSelect={(list) => void read(list)}>
              <Button isPending={isBusy}>{t('chooseFile')}</Button>
            </FileTrigger>
            {file && <span className="soft">{file.name}</span>}
          </div>
        </Card>
      </div>
      <Problems of={problems} />
      {units.length > 0 && (
        <>
          {isTaken && (
            <Notice tone="good">
              <p>{t('taken', { count: worth })}</p>
            </Notice>
          )}
          <Figures
            of={(['ADDED', 'CHANGED', 'UNCHANGED', 'LEFT_OUT', 'REFUSED'] as const).map((outcome) => ({
              label: t(`outcome_${outcome}`),
              value: count(outcome),
              tone: outcome === 'REFUSED' && count(outcome) > 0 ? ('wrong' as const) : undefined,
            }))}
          />
          {!isTaken && file && (
            <div className="row">
              <Button look="main" isDisabled={worth === 0} isPending={isBusy} onPress={() => void send(file.text, false)}>
                {t('take', { count: worth })}
              </Button>
              <span className="soft">{t('takeMore')}</span>
            </div>
          )}
          <div className="dense">
            <Table caption={t('whatCame')} columns={columns} rows={units} rowId={({ caseId, unit }) => `${caseId} ${unit}`} />
          </div>
        </>
      )}
    </TranslatorFrame>
  );
}
