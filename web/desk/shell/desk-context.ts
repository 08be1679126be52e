import { createContext } from 'react';

/** What any page may ask of what it stands on. */
export const DeskContext = createContext<{
  changeLanguage: (language: string) => Promise<void>;
  /** Forgets all that was read: somebody signed in or out. */
  renew: () => void;
}>({ changeLanguage: async () => undefined, renew: () => undefined });
