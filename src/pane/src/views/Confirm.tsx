import { Button } from '@fluentui/react-components';
import { useServices } from '../app/services';
import { useAct } from '../app/useAct';
import { problemWords } from '../parts/Faulty';
import { t } from '../text/text';

interface ConfirmProps {
  meetingId: string;
  name: string;
  onAnswered: (happened: boolean) => void;
}

/** Only the user knows whether they met: two buttons, one tap. */
export function Confirm({ meetingId, name, onAnswered }: ConfirmProps) {
  const { api, announce } = useServices();
  const { busy, error, run } = useAct();
  const answer = (happened: boolean) => run(() => api.confirm(meetingId, happened), () => {
    announce(t(happened ? 'announce.met' : 'announce.not-met', { name }));
    onAnswered(happened);
  });
  return (
    <div className="answers" role="group" aria-label={t('confirm.group', { name })}>
      <Button disabled={busy} onClick={() => answer(true)}>{t('confirm.yes')}</Button>
      <Button disabled={busy} onClick={() => answer(false)}>{t('confirm.no')}</Button>
      {error !== undefined && <p role="alert" className="quiet">{problemWords(error)}</p>}
    </div>
  );
}
