import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Notice } from '../../../design/components/words.tsx';
import { previewPage } from './preview-page.ts';

interface Props {
  releaseId: string;
  address: string;
  isNarrow: boolean;
  onLead: (place: { locale: string; path: string }) => void;
  again: () => void;
}

/** What is no page of the portal. */
const elsewhere: readonly string[] = ['desk', 'sign-in', 'files', 'feeds', 'screen', 'graphql'];

/**
 * One page of the portal as a release will make it, in a frame in which nothing runs. Its links lead on within the preview. The page is
 * rendered by the program from the release, by the code that renders the portal.
 */
export function PreviewFrame({ releaseId, address, isNarrow, onLead, again }: Props) {
  const { t, i18n } = useTranslation('publishing');
  const [page, setPage] = useState<{ html: string } | 'failed'>();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    let isLeft = false;
    let close = (): void => undefined;
    void previewPage(releaseId, address, i18n.language).then((next) => {
      if (isLeft) return next?.close();
      if (next) close = next.close;
      setPage(next ?? 'failed');
    });
    return () => {
      isLeft = true;
      close();
    };
  }, [releaseId, address, i18n.language]);

  const follow = () => {
    const inside = frame.current?.contentDocument;
    inside?.addEventListener('submit', (event) => event.preventDefault());
    inside?.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a[href]');
      if (!link) return;
      event.preventDefault();
      const to = new URL(link.getAttribute('href')!, `${location.origin}${address}`);
      const [, locale, ...rest] = to.pathname.split('/');
      if (to.origin !== location.origin || !locale || elsewhere.includes(locale)) return;
      onLead({ locale, path: `${rest.length > 0 ? `/${rest.join('/')}` : ''}${to.search}` });
    });
  };

  if (page === 'failed')
    return (
      <Notice tone="wrong">
        <p>{t('previewFailed')}</p>
        <div>
          <Button onPress={again}>{t('previewAgain')}</Button>
        </div>
      </Notice>
    );
  if (!page) return <p role="status">{t('previewLoading')}</p>;
  const width = isNarrow ? 'phone' : '';
  return (
    <iframe
      {...{ ref: frame, className: `preview ${width}`, srcDoc: page.html, onLoad: follow }}
      title={t('previewOf', { address })}
      sandbox="allow-same-origin"
    />
  );
}
