import { useCallback, useEffect, useState } from 'react';
import { SignInNeeded } from '../api/problem';
import type { SyncStatus } from '../api/types';
import { useServices } from './services';

export interface Sync {
  status: SyncStatus | undefined;
  start(): void;
}

const pause = 1500;
/** Every how many looks at a running sync the people found so far are shown. */
const showEvery = 3;

/** Follows a running sync and asks for the newest page while it runs and when it ends. */
export function useSync(given: SyncStatus | undefined, onProgress: () => void): Sync {
  const { api, signInNeeded } = useServices();
  const [status, setStatus] = useState(given);
  useEffect(() => setStatus(given), [given]);

  const state = status?.state;
  useEffect(() => {
    if (state !== 'running' && state !== 'never') return;
    const stop = new AbortController();
    let looks = 0;
    const timer = setInterval(() => {
      api.sync(stop.signal).then((next) => {
        if (stop.signal.aborted) return;
        setStatus(next);
        if (next.state === 'idle' || ++looks % showEvery === 0) onProgress();
      }, (error: unknown) => {
        // The next look tells; only a lost session needs the user.
        if (error instanceof SignInNeeded) signInNeeded(error.claims);
      });
    }, pause);
    return () => {
      stop.abort();
      clearInterval(timer);
    };
  }, [api, state, onProgress, signInNeeded]);

  const start = useCallback(() => {
    api.startSync().then(
      () => setStatus((old) => ({ ...old, state: 'running' })),
      (error: unknown) => { if (error instanceof SignInNeeded) signInNeeded(error.claims); });
  }, [api, signInNeeded]);
  return { status, start };
}
