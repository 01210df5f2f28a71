import { vi } from 'vitest';
import type { TokenSource } from '../../src/auth/signIn';
import type { Card, FollowUp, Today } from '../../src/api/types';

export type Answer = { status?: number; body?: unknown; after?: Promise<unknown>; headers?: Record<string, string> } | undefined;

/** Answers of the API by "METHOD /path"; what is not there answers 404 not-found. Returns the calls made. */
export function fakeApi(answers: Record<string, Answer | (() => Answer)>): { method: string; path: string; body: unknown; token: string | null }[] {
  const calls: { method: string; path: string; body: unknown; token: string | null }[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    const method = init.method ?? 'GET';
    calls.push({ method, path, body: init.body ? JSON.parse(String(init.body)) : undefined, token: new Headers(init.headers).get('authorization') });
    const given = answers[`${method} ${path}`];
    const answer = typeof given === 'function' ? given() : given;
    await answer?.after;
    if (!answer) return new Response(JSON.stringify({ code: 'not-found' }), { status: 404 });
    return new Response(answer.body === undefined ? null : JSON.stringify(answer.body), { status: answer.status ?? 200, headers: answer.headers ?? {} });
  });
  return calls;
}

export const tokens = (): TokenSource => ({ quietly: async () => 'token', withDialog: async () => 'token', account: 'mara@nordlicht.test' });

const lena = { personId: 'p1', name: 'Lena Park', addresses: ['lena@weber.test'], company: 'Weber' };
const meeting = { meetingId: 'm1', subject: 'Coffee', start: '2026-11-18T09:00:00Z', end: '2026-11-18T10:00:00Z', precision: 'exact' as const };
const evidence = { summary: 'First meeting in your calendar', earlierMessages: 0, sources: [{ kind: 'event', graphId: 'e1', at: meeting.start, text: 'Coffee' }] };
const point = (pointId: string, quote: string, phrase: string) =>
  ({ pointId, quote, phrase, saidBy: 'Lena Park', source: { kind: 'transcript' as const, title: 'Coffee', at: meeting.start } });

export const followUp = (changes: Partial<FollowUp> = {}): FollowUp => ({
  followUpId: 'f1', person: lena, meeting, verdict: 'first', visibleIn: 'attendee', evidence, state: 'ready',
  points: [point('a', 'We open a second workshop in May.', 'opening a second workshop'), point('b', 'My daughter plays the cello.', 'the cello')],
  preview: { subject: 'Good to meet you', text: 'Hi Lena,\n\nIt was good to meet you.\n\nMara' },
  ...changes,
});

export const draft = { graphMessageId: 'g1', restId: 'rest-1', webLink: 'https://outlook.test/1', subject: 'Good to meet you', text: 'Hi Lena,\n\nThe workshop.', words: 60, pointId: 'a', tone: { ok: true, findings: [] } };

export const today = (changes: Partial<Today> = {}): Today => ({
  asOf: '2026-11-19T15:00:00Z', sync: { state: 'idle', lastSyncedAt: '2026-11-19T14:55:00Z' }, followUps: [followUp()], waitingRoom: [], capacity: { inCare: 1, limit: 3 }, ...changes,
});

export const card = (name: string, changes: Partial<Card> = {}): Card => ({
  personId: name, name, addresses: [], firstMet: { meeting, evidence }, counts: { meetings: 2, sent: 1, received: 3 }, whoseTurn: 'yours', ...changes,
});

/** A promise that the test settles. */
export function gate() {
  let open = () => {};
  const promise = new Promise<void>((resolve) => { open = resolve; });
  return { promise, open };
}
