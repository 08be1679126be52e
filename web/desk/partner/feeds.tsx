import { useTranslation } from 'react-i18next';
import { Card } from '../../design/components/figures.tsx';

const forms = ['atom.xml', 'rss.xml', 'feed.json', 'ninjs.json'] as const;

/** What there is to read without a key, so that nobody asks for one who needs none. */
export function Feeds() {
  const { t, i18n } = useTranslation('partner');
  return (
    <Card title={t('feeds')}>
      <p>{t('feedsLead')}</p>
      <ul className="partner-rows">
        {forms.map((form) => (
          <li key={form}>
            <span>
              {t(`form.${form.replace('.', '_') as 'atom_xml' | 'rss_xml' | 'feed_json' | 'ninjs_json'}`)}
              <br />
              <code>{`${location.origin}/feeds/{year}/${i18n.language}/${form}`}</code>
            </span>
          </li>
        ))}
      </ul>
      <p className="soft">{t('deltaLead')}</p>
    </Card>
  );
}
