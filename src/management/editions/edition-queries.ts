import type { EntityManager } from '@mikro-orm/postgresql';
import { Edition } from './edition.entity.ts';

export const editionOfYear = (em: EntityManager, year: number): Promise<Edition | null> => em.findOne(Edition, { year });
