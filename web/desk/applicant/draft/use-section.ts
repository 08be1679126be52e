import { useEffect } from 'react';
import { type DefaultValues, useForm } from 'react-hook-form';
import type { DraftKeeper, SectionState, Snapshot } from '../keep/draft-keeper.ts';
import type { SectionId, ValueOf } from '../keep/sections.ts';

export interface SectionProps {
  keeper: DraftKeeper;
  kept: Snapshot;
}

const nothing: SectionState = { value: { title: '', summary: '', body: '' }, version: 0, isSent: true, problems: [], theirs: null };

/** The form of one section: each change goes to the keeper, and what comes from elsewhere is shown unless something here waits to be sent. */
export function useSection<Id extends SectionId>({ keeper, kept }: SectionProps, id: Id) {
  const state = kept.sections.get(id) ?? nothing;
  const values = state.value as ValueOf<Id>;
  const form = useForm<ValueOf<Id>>({ defaultValues: values as DefaultValues<ValueOf<Id>>, values });
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: ({ values: typed }) => keeper.edit(id, structuredClone(typed)) }),
    [form, keeper, id],
  );
  /** What the graph said of one of its fields. */
  const wrong = (...path: string[]): string | undefined =>
    state.problems.find((problem) => path.every((part, i) => problem.path[i] === part || part === '*'))?.message;
  return { form, state, wrong };
}
