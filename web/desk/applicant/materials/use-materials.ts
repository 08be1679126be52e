import { useCallback, useRef, useState } from 'react';
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
const mostTries = 3;

interface Try {
  expectedMaterials: number;
  idempotencyKey: string;
}
interface Act {
  /** What the same again has to be the same in, to be the same act; left out where it does no harm twice. */
  about?: readonly unknown[];
  /** What the person calls it. */
  name?: string;
  send: (tried: Try) => Promise<{ answer: Answer | undefined; error: CombinedError | undefined }>;
}

/**
 * What is done with the files of a draft. Each act is made on the files as they are now: none of them writes over what somebody else did. One whose
 * answer did not come is made again as it was, with its key, when the person does the same again: a file that is chosen twice is there once. It
 * cannot be `useAct`, which knows one act at a time: several files are on their way at once.
 */
export function useMaterials(submissionId: string, limits: readonly FileLimit[]) {
  const graph = useClient();
  const { t, i18n } = useTranslation('applicant');
  const whyFailed = useWhyFailed();
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const unanswered = useRef(new Map<string, Try>());

  const lookAgain = useCallback(
    () => graph.query(ApplicantMaterialsDocument, { id: submissionId }, { requestPolicy: 'network-only' }).toPromise(),
    [graph, submissionId],
  );
  /** Tries once more where somebody saved in between. */
  const act = async ({ about, name, send }: Act): Promise<Answer | undefined> => {
    const of = about && JSON.stringify(about);
    for (let attempt = 1; ; attempt++) {
      const { data, error: unread } = await (attempt === 1
        ? graph.query(ApplicantMaterialsDocument, { id: submissionId }, { requestPolicy: 'cache-first' }).toPromise()
        : lookAgain());
      const now = data?.viewer?.submission;
      const fresh = now && { expectedMaterials: materialsVersion(now), idempotencyKey: newKey() };
      const tried = (of && unanswered.current.get(of)) ?? fresh;
      if (of && tried) unanswered.current.set(of, tried);
      const { answer, error } = tried ? await send(tried) : { answer: undefined, error: unread };
      if (of && answer) unanswered.current.delete(of);
      if (attempt < mostTries && answer?.problems.some(({ code }) => code === 'CONFLICT')) continue;
      const said = answer ? answer.problems.map(({ message }) => message) : [whyFailed(error)];
      if (said.length > 0) setRefusals((all) => [...all, ...said.map((message) => (name ? `${name}: ${message}` : message))]);
      return answer;
    }
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
        const answer = await act({
          ...{ about: ['add', about, file.lastModified], name: file.name },
          send: async (tried) => {
            const { data, error } = await graph.mutation(ApplicantRequestUploadDocument, { input: { ...about, ...tried } }).toPromise();
            return { answer: data?.requestUpload, error };
          },
        });
        start(answer, file);
      }
    },
    async replace(materialId: string, file: File) {
      setRefusals([]);
      const wrong = sayWrong(file);
      if (wrong) return setRefusals([wrong]);
      const about = { submissionId, materialId, fileName: file.name, byteLength: file.size };
      const answer = await act({
        ...{ about: ['replace', about, file.lastModified], name: file.name },
        send: async (tried) => {
          const { data, error } = await graph.mutation(ApplicantReplaceMaterialDocument, { input: { ...about, ...tried } }).toPromise();
          return { answer: data?.replaceMaterial, error };
        },
      });
      start(answer, file);
    },
    async remove(materialId: string) {
      uploadQueue.forget(materialId);
      const answer = await act({
        about: ['remove', materialId],
        send: async (tried) => {
          const input = { submissionId, materialId, ...tried };
          const { data, error } = await graph.mutation(ApplicantRemoveMaterialDocument, { input }).toPromise();
          return { answer: data?.removeMaterial, error };
        },
      });
      if (answer) unanswered.current.clear(); // whoever removes a file and adds it again means another one
    },
    async order(kind: MaterialKind, materialIds: string[]) {
      await act({
        send: async (tried) => {
          const input = { submissionId, kind, materialIds, ...tried };
          const { data, error } = await graph.mutation(ApplicantOrderMaterialsDocument, { input }).toPromise();
          return { answer: data?.orderMaterials, error };
        },
      });
    },
  };
}
