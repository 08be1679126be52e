import { emptyDrawers, openDeviceDrawer, submissionsKept } from './device-drawer.ts';
import { type DraftKeeper, openKeeper } from './draft-keeper.ts';

const keepers = new Map<string, DraftKeeper>();

/** The keeper of one person's changes to one submission. It goes on sending after they have left the form for another page. */
export function keeperOf(personId: string, submissionId: string): DraftKeeper {
  const key = `${personId}/${submissionId}`;
  let keeper = keepers.get(key);
  if (!keeper) {
    keeper = openKeeper(openDeviceDrawer(personId, submissionId));
    keepers.set(key, keeper);
  }
  return keeper;
}

const someUnsent = (): boolean => [...keepers.values()].some((keeper) => keeper.snapshot().unsent > 0);

/** Whether anything that a person wrote on this device is not in the graph. */
export const hasUnsent = (personId: string): boolean => someUnsent() || submissionsKept(personId).size > 0;

/** Whoever signs out leaves nothing behind. */
export function forgetPerson(personId: string): void {
  for (const keeper of keepers.values()) keeper.close();
  keepers.clear();
  emptyDrawers(personId);
}

addEventListener('online', () => {
  for (const keeper of keepers.values()) if (keeper.snapshot().unsent > 0) void keeper.flush();
});
addEventListener('beforeunload', (event) => {
  if (someUnsent()) event.preventDefault();
});
