import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/components/button.tsx';
import { Notice } from '../../design/components/words.tsx';

/** What stands where a page broke, or its script did not come: the frame around it stays, and other pages can be gone to. */
export class PageFailed extends Component<{ at: string; children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };
  static getDerivedStateFromError = () => ({ hasFailed: true });
  /** Another page is another try. */
  override componentDidUpdate({ at }: { at: string }) {
    if (at !== this.props.at && this.state.hasFailed) this.setState({ hasFailed: false });
  }
  override render() {
    return this.state.hasFailed ? <Failed /> : this.props.children;
  }
}

function Failed() {
  const { t } = useTranslation('shell');
  return (
    <Notice tone="wrong">
      <p>{t(navigator.onLine ? 'failed' : 'notHereOffline')}</p>
      <div>
        <Button onPress={() => location.reload()}>{t('retry')}</Button>
      </div>
    </Notice>
  );
}
