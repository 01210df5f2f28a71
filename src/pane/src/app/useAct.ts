import { useState } from 'react';
import { SignInNeeded } from '../api/problem';
import { useServices } from './services';

export interface Act {
  busy: boolean;
  /** Why the last try did not work. */
  error: unknown;
  run(call: () => Promise<unknown>, done: () => void): void;
}

/** One thing that the user asks for at a time: it works, or there are words for why not. */
export function useAct(): Act {
  const { signInNeeded } = useServices();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const run = (call: () => Promise<unknown>, done: () => void) => {
    setBusy(true);
    setError(undefined);
    call().then(done, (reason: unknown) => {
      if (reason instanceof SignInNeeded) signInNeeded(reason.claims);
      else setError(reason);
    }).finally(() => setBusy(false));
  };
  return { busy, error, run };
}
