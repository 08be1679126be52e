import { columns } from './export-columns.ts';
import type { ExportTable } from './export-table.ts';
import { type ExportedCase, exportedCases } from './exported-cases.ts';

/** Everything handed in to an edition, for each of its organizers. */
export const submissionsTable: ExportTable<ExportedCase> = {
  ...{ name: 'submissions', act: 'exportSubmissions', columns },
  isFor: async () => true,
  rows: exportedCases,
  besides({ submission: { texts, applicants, materials, version, closesAt, receipt } }) {
    return {
      ...{ version, closesAt, receipt, applicants, texts },
      materials: materials.map(({ id, kind, state, title, alt, credit, rights, fileName, byteLength, mimeType, contentHash }) => ({
        ...{ id, kind, state, title, alt, credit, rights, fileName, byteLength, mimeType, contentHash },
      })),
    };
  },
};
