import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Diff } from '../../../design/components/diff.tsx';
import { Notice, Problems, SaveState, Tag } from '../../../design/components/words.tsx';
import type { TranslatorTextFragment } from '../../../../src/generated/web/graphql.ts';
import { useLanguageName } from '../../shell/words-of.ts';
import { GlossaryHits } from './glossary-hits.tsx';
import { SourceMoved } from './source-moved.tsx';
import { TextVersions } from './text-versions.tsx';
import { paragraphsOf } from './paragraphs.ts';
import { useKeptText } from './use-kept-text.ts';

interface Props {
  caseId: string;
  language: string;
  direction: 'LTR' | 'RTL';
  text: TranslatorTextFragment;
  mayWrite: boolean;
  onSaved: (text: TranslatorTextFragment) => void;
  onCheck: () => void;
}

const tones = { MISSING: undefined, AUTHOR: 'good', UNCHECKED: 'careful', CHECKED: 'good' } as const;

/** One text: its source and its translation side by side, paragraph by paragraph. */
export function TextRow({ caseId, language, direction, text, mayWrite, onSaved, onCheck }: Props) {
  const { t } = useTranslation('translator');
  const say = useLanguageName();
  const kept = useKeptText({ caseId, language, text, onSaved });
  const { source } = text;
  const paragraphs = paragraphsOf(source.text);
  const rows = Math.max(paragraphs.length, kept.parts.length, 1);
  const name = text.part === 'ALT' || text.part === 'CAPTION' ? t(`part_${text.part}`) : t(`part_${text.part}`);
  const [dirOfSource, dirOfTarget] = [source.direction, direction].map((one) => one.toLowerCase() as 'ltr' | 'rtl');
  return (
    <li className="card unit">
      <header className="row between">
        <h2>{name}</h2>
        <span className="row tight">
          {kept.isOpen && <SaveState state={kept.state} />}
          {text.isStale && <Tag tone="wrong">{t('isStale')}</Tag>}
          {text.origin === 'MACHINE' && <Tag tone="careful">{t('byMachine')}</Tag>}
          <Tag tone={tones[text.state]}>{t(`state_${text.state}`)}</Tag>
        </span>
      </header>
      <div className="pair heads soft" aria-hidden>
        <span>
          {say(source.locale)}
          {source.isEdited && ` · ${t('sourceEdited')}`}
        </span>
        <span>{say(language)}</span>
      </div>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className="pair">
          <p className="source" lang={source.locale} dir={dirOfSource}>
            {paragraphs[index] ?? ''}
          </p>
          {mayWrite ? (
            <textarea
              className="input target"
              aria-label={
                rows > 1
                  ? t('targetPart', { part: name, language: say(language), number: index + 1 })
                  : t('target', { part: name, language: say(language) })
              }
              lang={language}
              dir={dirOfTarget}
              rows={1}
              value={kept.parts[index] ?? ''}
              onChange={({ target }) => kept.change(index, target.value)}
              onBlur={kept.save}
            />
          ) : (
            <p className="target" lang={language} dir={dirOfTarget}>
              {kept.parts[index] ?? ''}
            </p>
          )}
        </div>
      ))}
      {text.isStale && <SourceMoved text={text} />}
      <GlossaryHits of={text.glossary} from={source.locale} to={language} />
      <Problems of={kept.conflict ? [] : kept.problems} />
      {kept.conflict && (
        <Notice tone="wrong">
          <p>{t('conflict', { name: kept.conflict.writtenBy ?? t('somebody') })}</p>
          <Diff before={kept.conflict.text ?? ''} after={kept.value} lang={language} />
          <div className="row">
            <Button onPress={kept.takeMine}>{t('keepMine')}</Button>
            <Button onPress={kept.takeTheirs}>{t('takeTheirs')}</Button>
          </div>
        </Notice>
      )}
      <footer className="row between">
        <span className="soft">
          {text.state === 'AUTHOR'
            ? t('byAuthor')
            : text.version > 0 && t('writtenBy', { name: text.writtenBy ?? t('aMachine'), version: text.version })}
          {text.checkedBy && ` · ${t('checkedBy', { name: text.checkedBy })}`}
        </span>
        {mayWrite && text.state === 'UNCHECKED' && (
          <span className="row tight">
            {text.isOwn ? (
              <span className="soft">{t('ownHasToBeChecked')}</span>
            ) : (
              <Button isDisabled={text.isStale || kept.state !== 'saved'} onPress={onCheck}>
                {t('check')}
              </Button>
            )}
          </span>
        )}
      </footer>
      <TextVersions of={text.versions} language={language} />
    </li>
  );
}
