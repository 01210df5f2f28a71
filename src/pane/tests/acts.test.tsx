import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { FollowUpState } from '../src/api/types';
import { fakeApi, followUp, today } from './given/api';
import { renderPane } from './given/render';

const connected = { 'GET /api/connection': { body: { state: 'connected' } } };
const detected = followUp({ state: 'detected', verdict: 'unconfirmed' });
const question = { reminderId: 'r1', kind: 'confirm' as const, person: detected.person, followUpId: 'f1', dueAt: detected.meeting.start, text: 'Did you meet Lena Park? Coffee' };
const asking = today({ followUps: [], reminders: [question] });
const posts = (calls: ReturnType<typeof fakeApi>) => calls.filter((call) => call.method !== 'GET').map(({ method, path, body }) => ({ method, path, body }));

/** Today with one follow-up that changes to a state when it is asked to. */
function moving(from: FollowUpState, act: string, to: FollowUpState) {
  let state = from;
  const calls = fakeApi({ ...connected,
    'GET /api/today': () => ({ body: today({ followUps: state === 'ready' ? [followUp()] : [] }) }),
    'GET /api/first-meetings': { body: { items: [followUp()] } },
    'GET /api/follow-ups/f1': () => ({ body: followUp({ state }) }),
    [`POST /api/follow-ups/f1/${act}`]: () => { state = to; return { status: 204 }; },
  });
  renderPane();
  return calls;
}

async function openFromPeopleMet() {
  await userEvent.click(await screen.findByRole('tab', { name: 'People met' }));
  await userEvent.click(await screen.findByRole('button', { name: /Lena Park/ }));
}

test.each(['waiting', 'detected', 'snoozed', 'resting'] as const)('the points of a follow-up that is %s can be read, and not chosen', async (state) => {
  fakeApi({ ...connected, 'GET /api/today': { body: today({ followUps: [] }) }, 'GET /api/first-meetings': { body: { items: [followUp()] } }, 'GET /api/follow-ups/f1': { body: followUp({ state }) } });
  renderPane();
  await openFromPeopleMet();
  expect(await screen.findByText('My daughter plays the cello.')).toBeTruthy();
  expect(screen.getAllByText('Lena Park · transcript · Wed, Nov 18')).toHaveLength(2);
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Put into Drafts' })).toBeNull();
});

test.each([['Yes, we met', true], ['No', false]])('on Today, "%s" answers whether it happened, and the question goes', async (button, happened) => {
  let answered = false;
  const calls = fakeApi({ ...connected,
    'GET /api/today': () => ({ body: answered ? today({ followUps: [] }) : asking }),
    'GET /api/follow-ups/f1': { body: detected },
    'POST /api/meetings/m1/confirmation': () => { answered = true; return { status: 204 }; } });
  renderPane();
  expect(await screen.findByText('First meeting in your calendar')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: button }));
  await waitFor(() => expect(screen.queryByRole('button', { name: button })).toBeNull());
  expect(posts(calls)[0]).toEqual({ method: 'POST', path: '/api/meetings/m1/confirmation', body: { happened } });
});

test('an answer that fails is said, and can be given again', async () => {
  fakeApi({ ...connected, 'GET /api/today': { body: asking }, 'GET /api/follow-ups/f1': { body: detected }, 'POST /api/meetings/m1/confirmation': { status: 503, body: {} } });
  renderPane();
  await userEvent.click(await screen.findByRole('button', { name: 'No' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/cannot be reached/);
  expect((screen.getByRole('button', { name: 'No' }) as HTMLButtonElement).disabled).toBe(false);
});

test('an open follow-up that is not sure asks the same, and a yes makes it ready', async () => {
  let answered = false;
  fakeApi({ ...connected, 'GET /api/today': { body: today({ followUps: [] }) }, 'GET /api/first-meetings': { body: { items: [detected] } },
    'GET /api/follow-ups/f1': () => ({ body: answered ? followUp() : detected }),
    'POST /api/meetings/m1/confirmation': () => { answered = true; return { status: 204 }; } });
  renderPane();
  await openFromPeopleMet();
  await userEvent.click(await screen.findByRole('button', { name: 'Yes, we met' }));
  expect(await screen.findByRole('button', { name: 'Put into Drafts' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Yes, we met' })).toBeNull();
});

test('who is let rest is gone from Today', async () => {
  const calls = moving('ready', 'rest', 'resting');
  await userEvent.click(await screen.findByRole('button', { name: 'Write to Lena Park' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Let Lena Park rest' }));
  expect(await screen.findByText('Lena Park is resting for now.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('main'));
  await userEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(await screen.findByText('Nothing to write today')).toBeTruthy();
  expect(posts(calls).map((call) => call.path)).toEqual(['/api/follow-ups/f1/rest']);
});

test.each(['resting', 'dismissed'] as const)('who is %s can be taken up again', async (state) => {
  const calls = moving(state, 'resume', 'ready');
  await openFromPeopleMet();
  await userEvent.click(await screen.findByRole('button', { name: 'Resume' }));
  expect(await screen.findByRole('button', { name: 'Put into Drafts' })).toBeTruthy();
  expect(posts(calls)[0]?.path).toBe('/api/follow-ups/f1/resume');
});

test.each([[3, 'You have 3 new people in care'], [1, 'Those above come first']])('with %i of 3 in care, who waits says why', async (inCare, words) => {
  fakeApi({ ...connected, 'GET /api/today': { body: today({ waitingRoom: [followUp({ followUpId: 'f2', state: 'waiting' })], capacity: { inCare, limit: 3 } }) } });
  renderPane();
  expect(await screen.findByText(words)).toBeTruthy();
});

test.each([204, 500])('a first visit tells the time zone before it connects, and goes on when that answers %i', async (status) => {
  const calls = fakeApi({ 'GET /api/connection': { body: { state: 'disconnected' } }, 'PUT /api/settings': { status }, 'POST /api/connection': { status: 202 }, 'GET /api/today': { body: today() } });
  renderPane();
  await userEvent.click(await screen.findByRole('button', { name: 'Read my calendar and mail' }));
  expect(await screen.findByRole('heading', { name: 'Lena Park' })).toBeTruthy();
  expect(posts(calls)).toEqual([
    { method: 'PUT', path: '/api/settings', body: { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone } },
    { method: 'POST', path: '/api/connection', body: { background: true } },
  ]);
});

test('connecting again leaves the time zone as it is', async () => {
  const calls = fakeApi({ 'GET /api/connection': { body: { state: 'reauth-required' } }, 'POST /api/connection': { status: 202 }, 'GET /api/today': { body: today() } });
  renderPane();
  await userEvent.click(await screen.findByRole('button', { name: 'Connect again' }));
  await screen.findByRole('heading', { name: 'Lena Park' });
  expect(posts(calls).map((call) => call.path)).toEqual(['/api/connection']);
});
