import type { Import } from './read-imports.ts';

/** The modules of the management side. Each may use those to its left. */
export const order = [
  'identity',
  'audit',
  'notices',
  'organizations',
  'editions',
  'people',
  'keys',
  'media',
  'submissions',
  'screening',
  'recommendations',
  'messages',
  'committee',
  'reviews',
  'deliberation',
  'selection',
  'letters',
  'exports',
  'dossiers',
  'translations',
  'preparation',
  'programme',
  'honours',
  'collection',
  'partners',
  'publishing',
  'privacy',
] as const;

/** What a release needs of the public side: where it is applied, and where the stage is moved. */
const publishersDoors = /^src\/delivery\/(releases\/.+|showcase\/index\.ts|index\.ts)$/;

/** What a book of the Collection is made of. It reads, and never writes. */
const collectionsDoor = 'src/delivery/collection/index.ts';

/** Says why a file may not import another; undefined when it may. */
export function whyNot({ from, to, typeOnly }: Import): string | undefined {
  // what was built from `web/` cannot be named before; it is handed what it may use
  if (to === undefined) return from === 'src/web/open-web.ts' ? undefined : 'a computed path hides what is imported';
  if (!to.startsWith('src/')) return to.endsWith('.json') ? undefined : 'the program does not use what surrounds it';
  if (to === 'src/main.ts') return 'main.ts wires the program; nothing is wired to it';

  const importer = place(from);
  const imported = place(to);
  if (importer.house === 'generated') {
    return typeOnly || ['platform', 'generated'].includes(imported.house) ? undefined : 'generated code takes only types from the domain';
  }
  if (importer.house === 'top') return undefined;
  if (imported.house === 'web' && importer.house !== 'web') return 'nothing is made of pages';
  if (imported.house === 'top') return 'what wires the program is not part of it';
  if (imported.house === 'generated')
    return importer.house === 'platform' && !typeOnly ? 'the platform knows the graph by its types only' : undefined;
  switch (importer.house) {
    case 'platform':
      return imported.house === 'platform' ? undefined : 'the platform knows nothing of the domain';
    case 'web':
      return ['platform', 'web'].includes(imported.house) ? undefined : 'pages ask the graph, as everybody does';
    case 'delivery':
      return fromDelivery(importer, imported);
    default:
      return fromManagement(importer, imported, to);
  }
}

function fromDelivery(importer: Place, imported: Place): string | undefined {
  if (imported.house === 'management') return 'the public side cannot know what is not public';
  if (importer.module === 'releases' && imported.house === 'delivery' && imported.module !== 'releases') {
    return 'releases come before the rest of the public side';
  }
  return undefined;
}

function fromManagement(importer: Place, imported: Place, to: string): string | undefined {
  if (imported.house === 'delivery') {
    if (importer.module === 'collection') return to === collectionsDoor ? undefined : 'the book is made of what the public side hands out for it';
    if (importer.module !== 'publishing') return 'only publishing reaches the public side';
    return publishersDoors.test(to) ? undefined : 'publishing reaches the public side through its releases and its stage only';
  }
  if (imported.house !== 'management' || importer.module === imported.module) return undefined;
  if (imported.module === undefined) return 'the house opens on its modules, not the other way round';
  if (to !== `src/management/${imported.module}/index.ts`) return `the only door of ${imported.module} is its index.ts`;
  if (importer.module === undefined) return undefined; // the house's own door, which gathers the modules
  const rank = (module: string) => (order as readonly string[]).indexOf(module);
  for (const module of [importer.module, imported.module]) if (rank(module) < 0) return `${module} has no place in the order of modules`;
  return rank(imported.module) < rank(importer.module) ? undefined : `${imported.module} stands to the right of ${importer.module}`;
}

interface Place {
  house: 'platform' | 'management' | 'delivery' | 'generated' | 'web' | 'top';
  /** Undefined for a file that lies in the house itself. */
  module?: string;
}

function place(file: string): Place {
  const [, first = '', second = '', third] = file.split('/');
  switch (first) {
    case 'platform':
    case 'generated':
    case 'web':
      return { house: first };
    case 'management':
    case 'delivery':
      return third === undefined ? { house: first } : { house: first, module: second };
    default:
      return { house: 'top' };
  }
}
