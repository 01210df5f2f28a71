import { expect, test, vi } from 'vitest';
import { Api } from '../src/api/client';
import { SignInNeeded } from '../src/api/problem';
import { needsTheUser } from '../src/auth/signIn';
import { isDark } from '../src/outlook/luminance';
import { findOutlook } from '../src/outlook/outlook';
import { initials } from '../src/parts/PersonHead';
import { agoText } from '../src/text/dates';
import { tCount } from '../src/text/text';
import { fakeApi, tokens } from './given/api';
import { fakeOffice } from './given/outlook';

test.each([['#1f1f1f', true], ['#fff', false], ['rgb(41, 41, 41)', true], ['#f3f2f1', false], ['nonsense', undefined], [undefined, undefined]])('%s is dark: %s', (colour, dark) =>
  expect(isDark(colour)).toBe(dark));

test.each([
  [{ name: 'InteractionRequiredAuthError', errorCode: 'interaction_required' }, true],
  [{ name: 'ClientAuthError', errorCode: 'no_account_error' }, true],
  [{ name: 'ClientAuthError', errorCode: 'network_error' }, false],
  [undefined, false],
])('sign-in error %j needs the user: %s', (error, needs) => expect(needsTheUser(error)).toBe(needs));

test.each([['Lena Park', 'LP'], ['Ruben', 'R'], ['🌿 Wren Calloway', 'WC'], ['', ''], ['山田 太郎', '山']])('the initials of %j are %j', (name, letters) =>
  expect(initials(name)).toBe(letters));

test.each([['2026-11-19T14:59:00Z', '1 minute ago'], ['2026-11-19T12:00:00Z', '3 hours ago'], ['2026-11-18T15:00:00Z', 'yesterday']])('%s is %s', (at, words) =>
  expect(agoText(at, '2026-11-19T15:00:00Z')).toBe(words));

test('counts take their form', () => expect([tCount('person.mails', 1), tCount('person.mails', 2000)]).toEqual(['1 mail', '2,000 mails']));

test('outside Outlook there is none', async () => {
  vi.stubGlobal('Office', undefined);
  expect(await findOutlook()).toBeUndefined();
});

test('a message being read gives its sender and recipients without the user', async () => {
  vi.stubGlobal('Office', fakeOffice({ itemType: 'message', itemId: 'i1', subject: 'Hello', from: { displayName: 'Lena', emailAddress: 'lena@weber.test' },
    to: [{ displayName: 'Mara', emailAddress: 'Mara@nordlicht.test' }], cc: [{ displayName: '', emailAddress: 'x@y.test' }] }));
  expect(await (await findOutlook())?.selection()).toEqual({ kind: 'message', token: 'i1', subject: 'Hello',
    people: [{ name: 'Lena', address: 'lena@weber.test' }, { name: 'x@y.test', address: 'x@y.test' }] });
});

test("an organiser's appointment is read through getAsync", async () => {
  const field = (value: unknown) => ({ getAsync: (done: (result: { value: unknown }) => void) => done({ value }) });
  vi.stubGlobal('Office', fakeOffice({ itemType: 'appointment', subject: field('Coffee'), organizer: field({ displayName: 'Mara', emailAddress: 'mara@nordlicht.test' }),
    requiredAttendees: field([{ displayName: 'Lena', emailAddress: 'lena@weber.test' }]), optionalAttendees: field([]) }));
  expect(await (await findOutlook())?.selection()).toMatchObject({ kind: 'meeting', subject: 'Coffee', people: [{ name: 'Lena', address: 'lena@weber.test' }] });
});

test('no item, even after a second look, is no selection', async () => {
  vi.stubGlobal('Office', fakeOffice(null));
  expect(await (await findOutlook())?.selection()).toEqual({ kind: 'none' });
});

test('a refused token is replaced once without the user', async () => {
  let tries = 0;
  fakeApi({ 'GET /api/sync': () => ++tries === 1 ? { status: 401, body: { code: 'sign-in-required' } } : { body: { state: 'idle' } } });
  expect(await new Api(tokens()).sync()).toEqual({ state: 'idle' });
});

test('a claims challenge goes to the user with its claims', async () => {
  fakeApi({ 'GET /api/sync': { status: 401, body: { code: 'claims-challenge', claims: '{"x":1}' } } });
  const error = await new Api(tokens()).sync().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SignInNeeded);
  expect((error as SignInNeeded).claims).toBe('{"x":1}');
});
