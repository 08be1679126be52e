import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Button } from '../../../design/components/button.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { Notice } from '../../../design/components/words.tsx';
import {
  type DossierFormat,
  type ExportFormat,
  OrganizerDossierDocument,
  OrganizerExportDocument,
  type OrganizerExportQuery,
} from '../../../../src/generated/web/graphql.ts';
import { useEdition } from '../frame/edition.ts';
import { FindCase, type FoundCase } from '../frame/find-case.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { fetchFile } from './fetch-file.ts';

type Columns = NonNullable<NonNullable<OrganizerExportQuery['viewer']>['desk']>['submissionsExport']['columns'];

/** Tables of everything handed in, and the sealed papers of one case. Each fetching stands in the audit. */
export default function ExportsPage() {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const client = useClient();
  const [busy, setBusy] = useState<string | null>(null);
  const [said, setSaid] = useState<{ tone: 'good' | 'wrong'; text: string } | null>(null);
  const [columns, setColumns] = useState<Columns>([]);
  const [found, setFound] = useState<FoundCase | null>(null);
  const get = async (name: string, find: () => Promise<{ url: string; fileName: string } | null | undefined>) => {
    setBusy(name);
    setSaid(null);
    const file = await find();
    const isThere = file ? await fetchFile(file) : false;
    setBusy(null);
    setSaid(isThere ? { tone: 'good', text: t('exports.done', { file: file!.fileName }) } : { tone: 'wrong', text: t('exports.failed') });
  };
  const table = (format: ExportFormat) =>
    get(format, async () => {
      const { data } = await client.query(OrganizerExportDocument, { edition: desk.year, format }, { requestPolicy: 'network-only' }).toPromise();
      const made = data?.viewer?.desk?.submissionsExport;
      if (made) setColumns(made.columns);
      return made;
    });
  const dossier = (format: DossierFormat) =>
    get(`dossier ${format}`, async () => {
      const { data } = await client
        .query(OrganizerDossierDocument, { edition: desk.year, id: found!.id, format }, { requestPolicy: 'network-only' })
        .toPromise();
      return data?.viewer?.desk?.dossier?.address;
    });
  return (
    <>
      <PageHead title={t('nav.exports')} lead={t('exports.lead')} />
      {said && <Notice tone={said.tone}>{said.text}</Notice>}
      <Card title={t('exports.table')}>
        <p className="soft">{t('exports.tableSays')}</p>
        <div className="row">
          {(['XLSX', 'CSV', 'JSON'] as const).map((format) => (
            <Button key={format} isPending={busy === format} isDisabled={busy !== null} onPress={() => void table(format)}>
              {t('exports.get', { format: t(`format.${format}`) })}
            </Button>
          ))}
        </div>
        {columns.length > 0 && (
          <details>
            <summary>{t('exports.columns', { count: columns.length })}</summary>
            <dl className="before-after">
              {columns.map(({ key, meaning }) => (
                <div key={key}>
                  <dt>{key}</dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </details>
        )}
      </Card>
      <Card title={t('exports.dossier')}>
        <p className="soft">{t('exports.dossierSays')}</p>
        <FindCase value={found} onChange={setFound} />
        <div className="row">
          {(['PAGE', 'FILE'] as const).map((format) => (
            <Button
              key={format}
              isPending={busy === `dossier ${format}`}
              isDisabled={busy !== null || found === null}
              onPress={() => void dossier(format)}
            >
              {t(`exports.${format}`)}
            </Button>
          ))}
        </div>
      </Card>
    </>
  );
}
