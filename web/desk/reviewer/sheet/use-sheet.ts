import { useCallback, useMemo } from 'react';
import { useClient } from 'urql';
import { ReviewerSaveDocument } from '../../../../src/generated/web/graphql.ts';
import type { Saved } from '../../shell/autosave.ts';
import { useAutosave } from '../../shell/use-autosave.ts';
import { type Assignment, emptySheet, isSameSheet, scoresOf, type Sheet, sheetOf } from './scores.ts';

/** Under what a sheet is kept on the device. */
export const keptAs = (personId: string, assignmentId: string): string => `${personId}:review:${assignmentId}`;

/** The sheet of an assignment, saved as it is written. */
export function useSheet(personId: string, { id, criteria, sheet }: Assignment) {
  const client = useClient();
  const stored = useMemo(() => (sheet ? { value: sheetOf(sheet), version: sheet.version } : { value: emptySheet, version: 0 }), [sheet]);
  const save = useCallback(
    async ({ marks, comment, commentToApplicant }: Sheet, expectedVersion: number, idempotencyKey: string): Promise<Saved<Sheet>> => {
      const input = { idempotencyKey, assignmentId: id, expectedVersion, scores: scoresOf(criteria, marks), comment, commentToApplicant };
      const { data, error } = await client.mutation(ReviewerSaveDocument, { input }).toPromise();
      const status = error?.response?.status as number | undefined;
      if (error && (!error.response || status === 429 || (status !== undefined && status >= 500))) return { is: 'unheard' };
      if (!data) return { is: 'refused', problems: (error?.graphQLErrors ?? []).map(({ message }) => ({ message })) };
      const { sheet: saved, conflict, problems } = data.saveReview;
      if (saved) return { is: 'saved', version: saved.version };
      return conflict ? { is: 'conflict', version: conflict.version, value: sheetOf(conflict) } : { is: 'refused', problems };
    },
    [client, id, criteria],
  );
  return useAutosave({ name: keptAs(personId, id), stored, save, isSame: isSameSheet });
}
