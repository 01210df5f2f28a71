import { useState } from 'react';
import { SignInNeeded } from '../api/problem';
import { useServices } from '../app/services';
import { problemWords } from '../parts/Faulty';
import { Notice } from '../parts/Notice';
import { t } from '../text/text';

interface FirstRunProps {
  /** Connected once, and the connection was lost. */
  again: boolean;
  onDone: () => void;
}

/** What is read, what is kept, and one button. */
export function FirstRun({ again, onDone }: FirstRunProps) {
  const { api, signInNeeded } = useServices();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const connect = () => {
    setBusy(true);
    setError(undefined);
    // Days and reminders are then the user's own; without the zone the server takes the calendar's.
    const zoned = again ? Promise.resolve() : api.setTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone).catch(() => undefined);
    zoned.then(() => api.connect()).then(onDone, (reason: unknown) => {
      if (reason instanceof SignInNeeded) signInNeeded(reason.claims);
      else setError(reason);
    }).finally(() => setBusy(false));
  };
  const problem = error !== undefined && <p role="alert" className="quiet">{problemWords(error)}</p>;
  if (again)
    return <Notice title={t('reconnect.title')} words={t('reconnect.words')} action={t('reconnect.button')} onAction={connect} busy={busy} primary>{problem}</Notice>;
  return (
    <Notice title={t('first.title')} words={t('first.read')} action={busy ? t('first.working') : t('first.button')} onAction={connect} busy={busy} primary mark>
      <p>{t('first.kept')}</p>
      <p>{t('first.never')}</p>
      {problem}
    </Notice>
  );
}
