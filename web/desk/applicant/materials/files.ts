import type { ApplicantMaterialsQuery, MaterialKind } from '../../../../src/generated/web/graphql.ts';

export type MaterialsOfDraft = NonNullable<NonNullable<ApplicantMaterialsQuery['viewer']>['submission']>;
export type Material = MaterialsOfDraft['materials'][number];
export type FileLimit = MaterialsOfDraft['limits']['files'][number];

/** What a file is, as the browser says; the bytes decide, once they are there. */
export function kindOfFile({ type, name }: File): MaterialKind | null {
  if (type === 'application/pdf' || /\.pdf$/i.test(name)) return 'DOCUMENT';
  if (type.startsWith('video/') || /\.(mp4|mov|webm)$/i.test(name)) return 'VIDEO';
  if (/^image\/(jpeg|png|webp)$/.test(type) || /\.(jpe?g|png|webp)$/i.test(name)) return 'PICTURE';
  return null;
}

export function sayBytes(bytes: number, language: string): string {
  const [unit, divisor] = bytes >= 1e9 ? (['gigabyte', 1e9] as const) : bytes >= 1e6 ? (['megabyte', 1e6] as const) : (['kilobyte', 1e3] as const);
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: bytes < 1e7 ? 1 : 0 }).format(bytes / divisor);
}

export const materialsVersion = ({ sections }: Pick<MaterialsOfDraft, 'sections'>): number =>
  sections.find(({ kind }) => kind === 'MATERIALS')?.version ?? 0;
