import type { EntityManager } from '@mikro-orm/postgresql';
import type { SecretBox } from '../../../platform/secret-box.ts';
import { asSystem } from '../../identity/index.ts';
import { isTheirPicture, tracePicture } from './picture-mark.ts';
import { isTheirs, traceText } from './text-mark.ts';

export interface Suspect {
  packageId: string;
  partnerName: string;
  /** How well it fits, for people to judge. */
  fits: string;
  isTheirs: boolean;
}

/** The key of a package's marks. The database cannot make it, and two packages never have the same. */
export const markKeyOf = (box: SecretBox, packageId: string): Buffer => box.mark('embargo', packageId);

/** Whose copy a text is that was found somewhere: every package there ever was, the one that fits best first. */
export async function traceCopiedText(em: EntityManager, box: SecretBox, found: string): Promise<Suspect[]> {
  const packages = await allPackages(em);
  return packages
    .map(({ id, partnerName }) => ({ id, partnerName, traced: traceText(found, markKeyOf(box, id)) }))
    .sort((one, other) => other.traced.matching - one.traced.matching)
    .map(({ id, partnerName, traced }) => ({
      ...{ packageId: id, partnerName, isTheirs: isTheirs(traced) },
      fits: `${traced.matching} of ${traced.places} places`,
    }));
}

/** The same of a picture, beside the one that it was made from. */
export async function traceCopiedPicture(em: EntityManager, box: SecretBox, found: Buffer, original: Buffer): Promise<Suspect[]> {
  const fits: (Suspect & { fit: number })[] = [];
  for (const { id, partnerName } of await allPackages(em)) {
    const fit = await tracePicture(found, original, markKeyOf(box, id));
    fits.push({ packageId: id, partnerName, fit, isTheirs: isTheirPicture(fit), fits: fit.toFixed(2) });
  }
  return fits.sort((one, other) => other.fit - one.fit).map(({ fit: _, ...suspect }) => suspect);
}

const allPackages = (em: EntityManager): Promise<{ id: string; partnerName: string }[]> =>
  asSystem(em, 'partners', (em) =>
    em.execute(`select p.id, m.name as "partnerName" from embargo_packages p join partners m on m.id = p.partner_id order by p.id`),
  );
