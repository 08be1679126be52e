import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CombinedError, useClient } from 'urql';
import {
  ApplicantMaterialsDocument,
  ApplicantOrderMaterialsDocument,
  ApplicantRemoveMaterialDocument,
  ApplicantReplaceMaterialDocument,
  ApplicantRequestUploadDocument,
  type MaterialKind,
} from '../../../../src/generated/web/graphql.ts';
import { newKey } from '../../shell/new-key.ts';
import { useWhyFailed } from '../../shell/why-failed.ts';
import { type FileLimit, kindOfFile, materialsVersion, sayBytes } from './files.ts';
import { uploadQueue } from './upload-queue.ts';

interface Answer {
  problems: readonly { code: string; message: string }[];
  material?: { id: string; upload: { url: string; chunkBytes: number } | null } | null;
}
type Act = (expectedMaterials: number, idempotencyKey: string) => Promise<{ answer: Answer | undefined; error: CombinedError | undefined }>;

/** What is done with the files of a draft. Each act is made on the files as they are now: none of them writes over what somebody else did. */
export function useMaterials(submissionId: string, limits: readonly FileLimit[]) {
  const graph = useClient();
  const { t, i18n } = useTranslation('applicant');
  const whyFailed = useWhyFailed();
  const [refusals, setRefusals] = useState<readonly string[]>([]);

  const lookAgain = useCallback(
    () => graph.query(ApplicantMaterialsDocument, { id: submissionId }, { requestPolicy: 'network-only' }).toPromise(),
    [graph, submissionId],
  );
  /** Tries once more where somebody saved in between. */
  const act = async (what: Act, name = ''): Promise<Answer | undefined> => {
    for (let attempt = 0; attempt < 3; attempt++) {
      const { data, error: unread } = await (attempt === 0
        ? graph.query(ApplicantMaterialsDocument, { id: submissionId }, { requestPolicy: 'cache-first' }).toPromise()
        : lookAgain());
      const now = data?.viewer?.submission;
      const { answer, error } = now ? await what(materialsVersion(now), newKey()) : { answer: undefined, error: unread };
      if (answer?.problems.some(({ code }) => code === 'CONFLICT')) continue;
      const said = answer ? answer.problems.map(({ message }) => message) : error ? [whyFailed(error)] : [];
      if (said.length > 0) setRefusals((all) => [...all, ...said.map((message) => (name ? `${name}: ${message}` : message))]);
      return answer;
    }
    return undefined;
  };
  const sayWrong = (file: File): string | null => {
    const kind = kindOfFile(file);
    if (kind === null) return t('wrongType', { name: file.name });
    const { bytes } = limits.find((one) => one.kind === kind)!;
    return file.size > bytes ? t('tooLargeFile', { name: file.name, most: sayBytes(bytes, i18n.language) }) : null;
  };
  const start = (answer: Answer | undefined, file: File) => {
    const upload = answer?.material?.upload;
    if (upload) uploadQueue.send(answer.material!.id, file, upload, () => void lookAgain());
  };
  return {
    refusals,
    forgetRefusals: () => setRefusals([]),
    lookAgain,
    async add(files: readonly File[]) {
      setRefusals([]);
      for (const file of files) {
        const wrong = sayWrong(file);
        if (wrong) {
          setRefusals((all) => [...all, wrong]);
          continue;
        }
        const about = { submissionId, kind: kindOfFile(file)!, fileName: file.name, byteLength: file.size };
        const answer = await act(async (expectedMaterials, idempotencyKey) => {
          const { data, error } = await graph
            .mutation(ApplicantRequestUploadDocument, { input: { ...about, expectedMaterials, idempotencyKey } })
            .toPromise();
          return { answer: data?.requestUpload, error };
        }, file.name);
        start(answer, file);
      }
    },
    async replace(materialId: string, file: File) {
      setRefusals([]);
      const wrong = sayWrong(file);
      if (wrong) return setRefusals([wrong]);
      const about = { submissionId, materialId, fileName: file.name, byteLength: file.size };
      const answer = await act(async (expectedMaterials, idempotencyKey) => {
        const { data, error } = await graph
          .mutation(ApplicantReplaceMaterialDocument, { input: { ...about, expectedMaterials, idempotencyKey } })
          .toPromise();
        return { answer: data?.replaceMaterial, error };
      }, file.name);
      start(answer, file);
    },
    async remove(materialId: string) {
      uploadQueue.forget(materialId);
      await act(async (expectedMaterials, idempotencyKey) => {
        const input = { submissionId, materialId, expectedMaterials, idempotencyKey };
        const { data, error } = await graph.mutation(ApplicantRemoveMaterialDocument, { input }).toPromise();
        return { answer: data?.removeMaterial, error };
      });
    },
    async order(kind: MaterialKind, materialIds: string[]) {
      await act(async (expectedMaterials, idempotencyKey) => {
        const input = { submissionId, kind, materialIds, expectedMaterials, idempotencyKey };
        const { data, error } = await graph.mutation(ApplicantOrderMaterialsDocument, { input }).toPromise();
        return { answer: data?.orderMaterials, error };
      });
    },
  };
}
