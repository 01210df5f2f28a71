import { useState } from 'react';
import type { TokenSource } from '../auth/signIn';
import { Notice } from '../parts/Notice';
import { t } from '../text/text';

interface SignInProps {
  tokens: TokenSource;
  claims: string | undefined;
  /** The user was signed in before: say it above what they are doing, and keep that. */
  again: boolean;
  onDone: () => void;
}

export function SignIn({ tokens, claims, again, onDone }: SignInProps) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const signIn = () => {
    setBusy(true);
    setFailed(false);
    tokens.withDialog(claims).then(onDone, () => setFailed(true)).finally(() => setBusy(false));
  };
  const problem = failed && <p role="alert" className="quiet">{t('signin.failed')}</p>;
  return (
    <Notice title={t('signin.title')} words={again ? t('signin.again') : t('signin.words')} action={t('signin.button')} onAction={signIn} busy={busy} primary mark={!again}>
      {problem}
    </Notice>
  );
}
