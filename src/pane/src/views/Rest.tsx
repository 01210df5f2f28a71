import { Button } from '@fluentui/react-components';
import type { FollowUp } from '../api/types';
import { useServices } from '../app/services';
import { useAct } from '../app/useAct';
import { problemWords } from '../parts/Faulty';
import { t } from '../text/text';

interface RestProps {
  followUp: FollowUp;
  onDone: () => void;
}

/** Letting a person rest is a normal act, and a place becomes free for somebody who waits. */
export function Rest({ followUp, onDone }: RestProps) {
  const { api, announce } = useServices();
  const { busy, error, run } = useAct();
  const { followUpId, person: { name } } = followUp;
  const rest = () => run(() => api.rest(followUpId), () => {
    announce(t('announce.rests', { name }));
    onDone();
  });
  return (
    <div className="rest">
      <Button appearance="subtle" disabled={busy} onClick={rest}><span dir="auto">{t('follow.rest', { name })}</span></Button>
      {error !== undefined && <p role="alert" className="quiet">{problemWords(error)}</p>}
    </div>
  );
}

/** Takes up again who rests or was put aside. */
export function Resume({ followUp, onDone }: RestProps) {
  const { api, announce } = useServices();
  const { busy, error, run } = useAct();
  const { followUpId, person: { name } } = followUp;
  const resume = () => run(() => api.resume(followUpId), () => {
    announce(t('announce.resumed', { name }));
    onDone();
  });
  return (
    <div className="answers">
      <Button disabled={busy} onClick={resume}>{t('follow.resume')}</Button>
      {error !== undefined && <p role="alert" className="quiet">{problemWords(error)}</p>}
    </div>
  );
}
