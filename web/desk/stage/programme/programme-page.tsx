import { useTranslation } from 'react-i18next';
import { StageProgrammeDocument, type StageProgrammeQuery } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useRead } from '../../shell/use-read.ts';
import { useWords } from '../../shell/words-of.ts';
import { Agreement } from './agreement.tsx';
import { Arrange, type Candidate } from './arrange.tsx';

type Desk = NonNullable<NonNullable<StageProgrammeQuery['viewer']>['stageDesk']>;
export type Version = NonNullable<Desk['programme']>;

/** The programme: arranged by stage managers, frozen by two people. */
export function ProgrammePage({ edition }: { edition: number }) {
  const { i18n } = useTranslation();
  const { t } = useTranslation('stage');
  const words = useWords();
  const { data, again, asked } = useRead(StageProgrammeDocument, { edition, locales: [i18n.language, 'en'] });
  const viewer = data?.viewer;
  const desk = viewer?.stageDesk;
  if (data && !desk) return <NotFoundPage />;
  const mayArrange = viewer?.roles.some(({ role, edition: of }) => role === 'STAGE_MANAGER' && (of === null || of === edition)) ?? false;
  const candidates: Candidate[] = [
    ...(desk?.candidates.map(({ submissionId, titles, lead }) => ({
      key: submissionId,
      item: { submissionId },
      title: words(titles)?.value ?? t('untitled'),
      who: words(lead)?.value ?? '',
    })) ?? []),
    // public cases can be named as well, where nothing was handed in here: as of past editions
    ...(desk && desk.candidates.length === 0
      ? (data?.cases.edges ?? []).map(({ node: { slug, texts } }) => ({ key: slug, item: { slug }, title: texts[0]?.title ?? slug, who: '' }))
      : []),
  ];
  return (
    <Asked {...asked} isThere={Boolean(desk)}>
      {desk && (
        <div className="programme">
          <Agreement programme={desk.programme} frozen={desk.frozenProgramme} me={viewer!.person.id} mayArrange={mayArrange} again={again} />
          <Arrange edition={edition} programme={desk.programme} candidates={candidates} mayArrange={mayArrange} again={again} />
        </div>
      )}
    </Asked>
  );
}
