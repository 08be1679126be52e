import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Diff } from '../../../design/components/diff.tsx';
import { useWords } from '../../shell/words-of.ts';
import type { Criterion, Mark, Sheet } from './scores.ts';

interface Props {
  criteria: readonly Criterion[];
  mine: Sheet;
  theirs: Sheet;
  onSettle: (keeps: 'mine' | 'theirs') => void;
}

/** The same sheet, written in two windows: both are shown, and nothing is saved before it is said which one counts. */
export function SheetConflict({ criteria, mine, theirs, onSettle }: Props) {
  const { t } = useTranslation('reviewer');
  const wordsOf = useWords();
  const say = (mark: Mark | undefined) => (mark === undefined ? '–' : typeof mark === 'number' ? String(mark) : t(`sheet.${mark}`));
  const differing = criteria.filter(({ key }) => mine.marks[key] !== theirs.marks[key]);
  const texts = (['comment', 'commentToApplicant'] as const).filter((key) => mine[key] !== theirs[key]);
  return (
    <section className="sheet-conflict notice careful" role="alert">
      <h2>{t('conflict.title')}</h2>
      <p>{t('conflict.lead')}</p>
      <div className="table-frame" role="region" aria-label={t('conflict.title')} tabIndex={0}>
        <table className="table dense">
          <thead>
            <tr>
              <td />
              <th scope="col">{t('conflict.mine')}</th>
              <th scope="col">{t('conflict.theirs')}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map(({ key, names }) => (
              <tr key={key}>
                <th scope="row">{wordsOf(names)?.value ?? key}</th>
                <td>{say(mine.marks[key])}</td>
                <td>{say(theirs.marks[key])}</td>
              </tr>
            ))}
            {texts.map((key) => (
              <tr key={key}>
                <th scope="row">{t(`sheet.${key}`)}</th>
                <td>{mine[key] || '–'}</td>
                <td>{theirs[key] ? <Diff before={mine[key]} after={theirs[key]} /> : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="row tight">
        <Button look="main" onPress={() => onSettle('mine')}>
          {t('conflict.keepMine')}
        </Button>
        <Button onPress={() => onSettle('theirs')}>{t('conflict.takeTheirs')}</Button>
      </div>
    </section>
  );
}
