import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { SignInNeeded } from '../src/api/problem';
import { card, draft, fakeApi, followUp, gate, today, tokens } from './given/api';
import { FakeOutlook } from './given/outlook';
import { renderPane } from './given/render';

const connected = { 'GET /api/connection': { body: { state: 'connected' } } };

test('today shows person, evidence, point with its source, and one button', async () => {
  fakeApi({ ...connected, 'GET /api/today': { body: today() } });
  renderPane();
  expect(await screen.findByRole('heading', { name: 'Lena Park' })).toBeTruthy();
  expect(screen.getByText('First meeting in your calendar')).toBeTruthy();
  expect(screen.getByText('We open a second workshop in May.')).toBeTruthy();
  expect(screen.getByText(/Lena Park · transcript · Wed, Nov 18/)).toBeTruthy();
  expect(screen.getAllByRole('button', { name: /Write to/ })).toHaveLength(1);
});

test('nothing to write is said in plain words', async () => {
  fakeApi({ ...connected, 'GET /api/today': { body: today({ followUps: [] }) } });
  renderPane();
  expect(await screen.findByText('Nothing to write today')).toBeTruthy();
  expect(await screen.findByText('Up to date 5 minutes ago')).toBeTruthy();
});

test('key 2 chooses the second point, and the draft is asked for with it', async () => {
  const calls = fakeApi({ ...connected, 'GET /api/today': { body: today() }, 'GET /api/follow-ups/f1': { body: followUp() }, 'POST /api/follow-ups/f1/draft': { status: 201, body: { ...draft, pointId: 'b' } } });
  const outlook = renderPane();
  await userEvent.click(await screen.findByRole('button', { name: 'Write to Lena Park' }));
  await screen.findByText('It was good to meet you.');
  await userEvent.keyboard('2');
  await userEvent.click(screen.getByRole('button', { name: 'Put into Drafts' }));
  expect(await screen.findByText('It is in Drafts')).toBeTruthy();
  expect(calls.find((call) => call.method === 'POST')?.body).toEqual({ pointId: 'b' });
  await userEvent.click(screen.getByRole('button', { name: 'Open in Outlook' }));
  expect(outlook.opened).toEqual(['rest-1']);
  expect(screen.getByRole('link', { name: 'Open in the browser' }).getAttribute('href')).toBe('https://outlook.test/1');
});

test('digits typed into own words choose nothing', async () => {
  const calls = fakeApi({ ...connected, 'GET /api/today': { body: today() }, 'GET /api/follow-ups/f1': { body: followUp() }, 'POST /api/follow-ups/f1/draft': { status: 201, body: draft } });
  renderPane();
  await userEvent.click(await screen.findByRole('button', { name: 'Write to Lena Park' }));
  await userEvent.click(await screen.findByRole('radio', { name: 'Your own words' }));
  await userEvent.type(screen.getByRole('textbox'), '2 cats');
  await userEvent.click(screen.getByRole('button', { name: 'Put into Drafts' }));
  await screen.findByText('It is in Drafts');
  expect(calls.find((call) => call.method === 'POST')?.body).toEqual({ ownWords: '2 cats' });
});

test.each([
  ['already-wrote', /already written to them/],
  ['declined', /deleted this draft earlier/],
  ['edited', /Your words stay as they are/],
  ['nothing-discussed', /No point of the conversation was found/],
  ['wrong-state', /moved on in the meantime/],
  ['unconfirmed', /not sure that this meeting took place/],
  ['made-up-code', /Something went wrong on our side/],
])('%s is said calmly', async (code, words) => {
  fakeApi({ ...connected, 'GET /api/today': { body: today() }, 'GET /api/follow-ups/f1': { body: followUp() }, 'POST /api/follow-ups/f1/draft': { status: 409, body: { code } } });
  renderPane();
  await userEvent.click(await screen.findByRole('button', { name: 'Write to Lena Park' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Put into Drafts' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(words);
});

test('the slower answer for the earlier person is dropped', async () => {
  const slow = gate();
  fakeApi({ ...connected, 'GET /api/today': { body: today() },
    'GET /api/people/by-address/anna%40a.test': { body: card('Anna Berg'), after: slow.promise }, 'GET /api/people/by-address/ben%40b.test': { body: card('Ben Holm') } });
  const outlook = renderPane();
  await screen.findByRole('heading', { name: 'Lena Park' });
  outlook.select('Anna Berg', 'anna@a.test');
  outlook.select('Ben Holm', 'ben@b.test');
  expect(await screen.findByText('2 meetings, 4 mails')).toBeTruthy();
  slow.open();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(screen.getByRole('heading', { name: 'Ben Holm' })).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'Anna Berg' })).toBeNull();
});

test('an open follow-up stays when another item is selected, and says so', async () => {
  fakeApi({ ...connected, 'GET /api/today': { body: today() }, 'GET /api/follow-ups/f1': { body: followUp() } });
  const outlook = renderPane();
  await userEvent.click(await screen.findByRole('button', { name: 'Write to Lena Park' }));
  await screen.findByRole('button', { name: 'Put into Drafts' });
  outlook.select('Ben Holm', 'ben@b.test');
  expect(await screen.findByText(/In Outlook you now look at Ben Holm/)).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Lena Park' })).toBeTruthy();
});

test('a first visit explains, connects on a click, and shows today', async () => {
  const calls = fakeApi({ 'GET /api/connection': { body: { state: 'disconnected' } }, 'POST /api/connection': { status: 202 }, 'GET /api/today': { body: today() } });
  renderPane();
  expect(await screen.findByText(/never sends/i)).toBeTruthy();
  expect(calls.some((call) => call.method === 'POST')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Read my calendar and mail' }));
  expect(await screen.findByRole('heading', { name: 'Lena Park' })).toBeTruthy();
  expect(calls.find((call) => call.method === 'POST')?.body).toEqual({ background: true });
});

test('a lost connection offers to connect again', async () => {
  fakeApi({ 'GET /api/connection': { body: { state: 'reauth-required' } } });
  renderPane();
  expect(await screen.findByRole('button', { name: 'Connect again' })).toBeTruthy();
});

test('sign-in that needs the user waits for a click', async () => {
  let signedIn = false;
  fakeApi({ ...connected, 'GET /api/today': { body: today() } });
  renderPane(new FakeOutlook(), { ...tokens(),
    quietly: async () => { if (!signedIn) throw new SignInNeeded(); return 'token'; },
    withDialog: async () => { signedIn = true; return 'token'; } });
  await userEvent.click(await screen.findByRole('button', { name: 'Sign in with your Microsoft account' }));
  expect(await screen.findByRole('heading', { name: 'Lena Park' })).toBeTruthy();
});

test('a server that is away is said in calm words, and can be asked again', async () => {
  let up = false;
  fakeApi({ ...connected, 'GET /api/today': () => up ? { body: today() } : { status: 503, body: {} } });
  renderPane();
  expect(await screen.findByText(/cannot be reached right now/)).toBeTruthy();
  up = true;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Lena Park' })).toBeTruthy();
});

test('a slow answer is explained after a second', async () => {
  const slow = gate();
  fakeApi({ ...connected, 'GET /api/today': { body: today(), after: slow.promise } });
  renderPane();
  await waitFor(() => expect(screen.getByText(/longer than usual/)).toBeTruthy(), { timeout: 3000 });
  slow.open();
  expect(await screen.findByRole('heading', { name: 'Lena Park' })).toBeTruthy();
});
