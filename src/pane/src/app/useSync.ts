import { useCallback, useEffect, useRef, useState } from 'react';
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
/** After so many looks a read that was asked for and never began is no longer awaited. */
const mostLooks = 20;

/** Follows a running sync and asks for the newest page while it runs and when it ends. */
export function useSync(given: SyncStatus | undefined, onProgress: () => void): Sync {
  const { api, signInNeeded } = useServices();
  const [status, setStatus] = useState(given);
  /** A read asked for here; until it begins the server still tells of the one before. */
  const asked = useRef<{ after: string | undefined; looks: number }>(undefined);
  const take = useCallback((next: SyncStatus | undefined) => {
    const waiting = asked.current;
    const isBefore = waiting && next?.state === 'idle' && !next.error && next.lastSyncedAt === waiting.after && waiting.looks++ < mostLooks;
    if (!isBefore) asked.current = undefined;
    setStatus(isBefore ? { ...next, state: 'running' } : next);
    return !isBefore;
  }, []);
  useEffect(() => { take(given); }, [given, take]);

  const state = status?.state;
  useEffect(() => {
    if (state !== 'running' && state !== 'never') return;
    const stop = new AbortController();
    let looks = 0;
    const timer = setInterval(() => {
      api.sync(stop.signal).then((next) => {
        if (stop.signal.aborted || !take(next)) return;
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
  }, [api, state, onProgress, signInNeeded, take]);

  const after = status?.lastSyncedAt;
  const start = useCallback(() => {
    api.startSync().then(
      () => {
        asked.current = { after, looks: 0 };
        setStatus((old) => {
          const { progress: _, ...rest } = old ?? {};
          return { ...rest, state: 'running' };
        });
      },
      (error: unknown) => { if (error instanceof SignInNeeded) signInNeeded(error.claims); });
  }, [api, signInNeeded, after]);
  return { status, start };
}
