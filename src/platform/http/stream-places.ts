/** Who holds places, and how many may be held under that name. */
type Holder = readonly [name: string, most: number];

/** How many streams are open under each name. */
export function streamPlaces() {
  const held = new Map<string, number>();
  return {
    /** Takes a place under each name, or under none. Says how to give them back, or nothing where one name has no place left. */
    take(...holders: readonly Holder[]): (() => void) | undefined {
      if (holders.some(([name, most]) => (held.get(name) ?? 0) >= most)) return undefined;
      for (const [name] of holders) held.set(name, (held.get(name) ?? 0) + 1);
      return () => {
        for (const [name] of holders) {
          const left = held.get(name)! - 1;
          if (left > 0) held.set(name, left);
          else held.delete(name);
        }
      };
    },
  };
}
