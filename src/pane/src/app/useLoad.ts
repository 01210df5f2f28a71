import { useCallback, useEffect, useState } from 'react';
import { SignInNeeded } from '../api/problem';
import { useServices } from './services';

export interface Loaded<T> {
  /** The newest answer for this key; an older one stays while a new one is on its way. */
  value: T | undefined;
  error: unknown;
  /** No answer for more than a second. */
  slow: boolean;
  reload(): void;
}

interface State<T> {
  key: string;
  value?: T;
  error?: unknown;
  slow?: boolean;
}

/** Answers by key, so that a person seen before is painted in the frame of the selection. */
const seen = new Map<string, unknown>();
const seenLimit = 200;

/** Forgets every remembered answer. */
export const forgetSeen = () => seen.clear();

/**
 * Loads what belongs to a key. When the key changes the earlier call is aborted, and its late answer is dropped.
 */
export function useLoad<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const { session, signInNeeded } = useServices();
  const [state, setState] = useState<State<T>>({ key });
  const [round, setRound] = useState(0);

  useEffect(() => {
    const stop = new AbortController();
    const current = () => !stop.signal.aborted;
    const timer = setTimeout(() => current() && setState((old) => ({ ...sameKey(old, key), slow: true })), 1000);
    load(stop.signal).then(
      (value) => {
        if (!current()) return;
        remember(key, value);
        setState({ key, value });
      },
      (error: unknown) => {
        if (!current()) return;
        if (error instanceof SignInNeeded) signInNeeded(error.claims);
        else setState((old) => ({ ...sameKey(old, key), error, slow: false }));
      },
    ).finally(() => clearTimeout(timer));
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
    // What `load` closes over is named by the key.
  }, [key, round, session]);

  const reload = useCallback(() => setRound((old) => old + 1), []);
  const own = sameKey(state, key);
  return {
    value: 'value' in own ? own.value : (seen.get(key) as T | undefined),
    error: own.error,
    slow: own.slow ?? false,
    reload,
  };
}

function sameKey<T>(state: State<T>, key: string): State<T> {
  return state.key === key ? state : { key };
}

function remember(key: string, value: unknown) {
  seen.delete(key);
  seen.set(key, value);
  const oldest = seen.keys().next();
  if (seen.size > seenLimit && !oldest.done) seen.delete(oldest.value);
}
