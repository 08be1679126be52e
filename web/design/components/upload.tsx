import { useRef, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Upload } from 'tus-js-client';
import { Button } from './button.tsx';

interface Props {
  accept?: readonly string[];
  label?: string;
  /** Asks the graph for room (`requestUpload`), and says where the bytes go; null where it was refused. */
  request: (file: File) => Promise<string | null>;
  onDone: () => void;
}

type State = { name: string; percent: number; is: 'sending' | 'paused' | 'done' | 'failed' } | null;

/** Sends a file by tus: it goes on where it was when the network comes back. */
export function Uploader({ accept, label, request, onDone }: Props) {
  const { t } = useTranslation('shell');
  const [state, setState] = useState<State>(null);
  const running = useRef<Upload | null>(null);

  const send = async (file: File) => {
    const name = file.name;
    setState({ name, percent: 0, is: 'sending' });
    const uploadUrl = await request(file);
    if (uploadUrl === null) return setState(null);
    const upload = new Upload(file, {
      uploadUrl,
      headers: { 'casegraph-session': 'cookie' },
      retryDelays: [0, 1_000, 3_000, 5_000, 10_000, 20_000, 40_000],
      onProgress: (sent, all) => setState({ name, percent: Math.floor((100 * sent) / all), is: 'sending' }),
      onError: () => setState({ name, percent: 0, is: 'failed' }),
      onSuccess: () => {
        setState({ name, percent: 100, is: 'done' });
        onDone();
      },
    });
    running.current = upload;
    upload.start();
  };
  const pause = () => void running.current?.abort().then(() => setState((now) => now && { ...now, is: 'paused' }));
  const resume = () => {
    running.current?.start();
    setState((now) => now && { ...now, is: 'sending' });
  };

  return (
    <div className="stack">
      <FileTrigger acceptedFileTypes={accept && [...accept]} onSelect={(files) => files?.[0] && void send(files[0])}>
        <Button>{label ?? t('upload')}</Button>
      </FileTrigger>
      {state && (
        <div className="stack" role="status">
          <span>
            {state.is === 'done' && t('uploadDone', { name: state.name })}
            {state.is === 'failed' && t('uploadFailed', { name: state.name })}
            {state.is === 'paused' && t('uploadPaused')}
            {state.is === 'sending' && t('uploading', { name: state.name, percent: state.percent })}
          </span>
          <div className="bar" aria-hidden>
            <div style={{ width: `${state.percent}%` }} />
          </div>
          <div className="row">
            {state.is === 'sending' && <Button onPress={pause}>{t('pauseUpload')}</Button>}
            {(state.is === 'paused' || state.is === 'failed') && <Button onPress={resume}>{t('resumeUpload')}</Button>}
          </div>
        </div>
      )}
    </div>
  );
}
