import type { TokenSource } from '../auth/signIn';
import { Problem, SignInNeeded } from './problem';
import type { Card, Connection, Draft, DraftWish, FollowUp, PeopleMet, SyncStatus, Today } from './types';

/** Longest wait for an answer, in milliseconds. The longest call lays a draft through Graph, which may be throttled. */
const patience = 40_000;

/** The API of this origin, as functions. Every call rejects with {@link Problem}, {@link SignInNeeded} or an abort. */
export class Api {
  constructor(private readonly tokens: TokenSource) {}

  connection = (signal?: AbortSignal) => this.call<Connection>('GET', '/api/connection', undefined, signal);
  setTimeZone = (timeZone: string) => this.call<unknown>('PUT', '/api/settings', { timeZone });
  connect = () => this.call<unknown>('POST', '/api/connection', { background: true });
  sync = (signal?: AbortSignal) => this.call<SyncStatus>('GET', '/api/sync', undefined, signal);
  startSync = () => this.call<unknown>('POST', '/api/sync', {});
  today = (signal?: AbortSignal) => this.call<Today>('GET', '/api/today', undefined, signal);
  followUp = (id: string, signal?: AbortSignal) => this.call<FollowUp>('GET', `/api/follow-ups/${encodeURIComponent(id)}`, undefined, signal);
  confirm = (meetingId: string, happened: boolean) => this.call<unknown>('POST', `/api/meetings/${encodeURIComponent(meetingId)}/confirmation`, { happened });
  rest = (id: string) => this.call<unknown>('POST', `/api/follow-ups/${encodeURIComponent(id)}/rest`);
  resume = (id: string) => this.call<unknown>('POST', `/api/follow-ups/${encodeURIComponent(id)}/resume`);
  draft = (id: string, wish: DraftWish) => this.call<Draft>('POST', `/api/follow-ups/${encodeURIComponent(id)}/draft`, wish);

  peopleMet(cursor?: string, signal?: AbortSignal): Promise<PeopleMet> {
    return this.call<PeopleMet>('GET', '/api/first-meetings' + (cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''), undefined, signal);
  }

  /** The card of the person with that address; undefined when there is none. */
  async cardOf(address: string, signal?: AbortSignal): Promise<Card | undefined> {
    try {
      return await this.call<Card>('GET', `/api/people/by-address/${encodeURIComponent(address)}`, undefined, signal);
    } catch (error) {
      if (error instanceof Problem && error.code === 'not-found') return undefined;
      throw error;
    }
  }

  private async call<T>(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
    const answer = await this.send(await this.tokens.quietly(), method, path, body, signal);
    const failed = answer.ok ? undefined : await failure(answer);
    // A remembered token may be refused, after a change of keys for instance; one from the source is the last word.
    const again = failed instanceof SignInNeeded && !failed.claims
      ? await this.send(await this.tokens.quietly(true), method, path, body, signal)
      : undefined;
    if (failed && !again?.ok) throw again ? await failure(again) : failed;
    const text = await (again ?? answer).text();
    return (text ? JSON.parse(text) : undefined) as T;
  }

  private async send(token: string, method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<Response> {
    const limit = AbortSignal.timeout(patience);
    try {
      return await fetch(path, {
        method,
        headers: { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
        credentials: 'omit',
      });
    } catch (error) {
      if (signal?.aborted) throw error;
      throw new Problem('unreachable');
    }
  }
}

async function failure(response: Response): Promise<Error> {
  const details = await response.json().catch(() => ({})) as { code?: string; claims?: string };
  if (response.status === 401 && details.code !== 'consent-required') return new SignInNeeded(details.claims);
  const wait = Number(response.headers.get('retry-after'));
  if (details.code) return new Problem(details.code, wait > 0 ? wait : undefined);
  if (response.status === 404) return new Problem('not-found');
  return new Problem(response.status >= 502 ? 'unreachable' : 'unexpected');
}
