import { ToNewestEdition } from '../shell/edition-choice.tsx';

/** The desk's own address. */
export default function HomePage() {
  return <ToNewestEdition pathOf={(year) => `/desk/translator/${year}`} />;
}
