import { useTranslation } from 'react-i18next';
import { Empty } from '../../design/components/words.tsx';

/** The same for what does not exist and for what is not yours. */
export function NotFoundPage() {
  const { t } = useTranslation('shell');
  return (
    <Empty title={t('notFound')}>
      <p>{t('notFoundMore')}</p>
    </Empty>
  );
}
