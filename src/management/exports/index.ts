export { AccountReceiptResolver, ViewerExportsResolver } from './account.resolver.ts';
export { EditionDeskExportsResolver, type ExportsContext } from './export.resolver.ts';
export { sayLocal } from './say-local.ts';
export { exportRoutes } from './export-routes.ts';
export { openExportTickets } from './export-tickets.ts';
export { exportsRights } from './exports-rights.ts';
export { addressOfTable } from './address-of-table.ts';
export { columnOf, type ExportTable } from './export-table.ts';
export { submissionsTable } from './submissions-table.ts';
