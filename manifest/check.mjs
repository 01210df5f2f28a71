// Checks both manifests offline: `npm ci` in src/pane once, then `node manifest/check.mjs`.
// Prints "N passed, N failed"; the exit code is 1 when something failed.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const here = new URL('.', import.meta.url);
const pane = createRequire(new URL('../src/pane/package.json', here));
const { AppManifestUtils } = pane('@microsoft/app-manifest');
const { JSDOM } = pane('jsdom');

const json = JSON.parse(readFileSync(new URL('manifest.json', here), 'utf8'));
const { document, xmlFault } = parse(readFileSync(new URL('manifest.xml', here), 'utf8'));
const all = (name, from = document) => [...from.getElementsByTagName('*')].filter((element) => element.localName === name);
const one = (name, from = document) => all(name, from)[0];
const children = (element) => [...element.children];
const typeOf = (element) => element.getAttribute('xsi:type');
const overridesOf = (element) => element.localName === 'VersionOverrides' ? element : element.parentElement && overridesOf(element.parentElement);

const [extension] = json.extensions;
const [runtime] = extension.runtimes;
const controls = extension.ribbons.flatMap((ribbon) => ribbon.tabs.flatMap((tab) => tab.groups.flatMap((group) => group.controls.map((control) => ({ ...control, context: ribbon.contexts[0] })))));
const surfaces = {
  mailRead: 'MessageReadCommandSurface',
  mailCompose: 'MessageComposeCommandSurface',
  meetingDetailsOrganizer: 'AppointmentOrganizerCommandSurface',
  meetingDetailsAttendee: 'AppointmentAttendeeCommandSurface',
};
const orders = {
  OfficeApp: ['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl',
    'AppDomains', 'Hosts', 'Requirements', 'FormSettings', 'Permissions', 'Rule', 'DisableEntityHighlighting', 'VersionOverrides'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'VersionOverrides', 'WebApplicationInfo', 'EquivalentAddins', 'ExtendedPermissions'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Action: ['SourceLocation', 'SupportsPinning'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

let passed = 0;
let failed = 0;
await expect('the JSON follows schema 1.25', async () => faults(await AppManifestUtils.validateAgainstSchema(json)));
await expect('schema address and manifestVersion agree', () => json.$schema.includes(`/v${json.manifestVersion}/`));
await expect('versions have three and four parts and the same number', () =>
  /^\d{1,5}(\.\d{1,5}){2}$/.test(json.version) && one('Version').textContent === `${json.version}.0`);
await expect('the XML is well-formed', () => xmlFault);
for (const [name, order] of Object.entries(orders)) {
  await expect(`the children of ${name} stand in Microsoft's order`, () => all(name).every((element) => isOrdered(children(element).map((child) => child.localName), order)));
}
await expect('the outer overrides are 1.0, the inner ones 1.1 and last', () => {
  const [outer, inner] = all('VersionOverrides');
  return outer.namespaceURI.endsWith('/mailappversionoverrides') && typeOf(outer) === 'VersionOverridesV1_0' && inner.namespaceURI.endsWith('/mailappversionoverrides/1.1')
    && typeOf(inner) === 'VersionOverridesV1_1' && children(outer).at(-1) === inner;
});
await expect('every resid is found in its own overrides', () => [...document.getElementsByTagName('*')].filter((element) => element.hasAttribute('resid'))
  .every((element) => children(overridesOf(element)).find((child) => child.localName === 'Resources')?.querySelector(`[id="${element.getAttribute('resid')}"]`)));
await expect('resource ids have at most 32 characters', () => all('Resources').flatMap((element) => [...element.querySelectorAll('[id]')]).every((element) => element.id.length <= 32));
await expect('control ids differ within each overrides', () => all('VersionOverrides').every((overrides) => {
  const ids = all('Control', overrides).filter((control) => overridesOf(control) === overrides).map((control) => control.id);
  return new Set(ids).size === ids.length && ids.length === 4;
}));
await expect('pinning stands only in 1.1, and only for messages', () => {
  const pinned = all('SupportsPinning');
  const points = pinned.map((element) => element.closest('ExtensionPoint').getAttribute('xsi:type')).sort().join();
  return pinned.every((element) => typeOf(overridesOf(element)) === 'VersionOverridesV1_1') && points === 'MessageComposeCommandSurface,MessageReadCommandSurface';
});
await expect('both have the same four surfaces', () => all('VersionOverrides').every((overrides) =>
  all('ExtensionPoint', overrides).filter((point) => overridesOf(point) === overrides).map(typeOf).sort().join()
    === extension.ribbons.map((ribbon) => surfaces[ribbon.contexts[0]]).sort().join()));
await expect('every action exists, and is pinnable exactly for messages', () => controls.every((control) => {
  const action = runtime.actions.find((candidate) => candidate.id === control.actionId);
  return action && Boolean(action.pinnable) === control.context.startsWith('mail');
}));
await expect('the ids differ and the JSON hides the XML', () =>
  json.id !== one('Id').textContent && extension.alternates[0].hide.customOfficeAddin.officeAddinId === one('Id').textContent);
await expect('both ask for the same permission', () =>
  one('Permissions').textContent === 'ReadWriteItem' && json.authorization.permissions.resourceSpecific.map((permission) => permission.name).join() === 'MailboxItem.ReadWrite.User');
await expect('both need the same requirement set', () => one('Set').getAttribute('MinVersion') === extension.requirements.capabilities[0].minVersion);
await expect('both open the same page', () => all('Url').every((url) => url.getAttribute('DefaultValue') === runtime.code.page)
  && one('SourceLocation').getAttribute('DefaultValue') === runtime.code.page);
await expect('both say the same words', () => all('String').filter((text) => text.id === 'Button.Tip').every((text) => text.getAttribute('DefaultValue') === controls[0].supertip.description)
  && one('Description').getAttribute('DefaultValue') === json.description.short && controls.every((control) => control.label === 'Rapport'));
const addresses = [...JSON.stringify({ ...json, $schema: '' }).matchAll(/https?:\/\/[^"]+/g)].map((match) => match[0])
  .concat([...document.querySelectorAll('[DefaultValue^="http"]')].map((element) => element.getAttribute('DefaultValue')));
await expect('every address is https, on one host that is not this machine', () => addresses.every((address) => {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && json.validDomains.includes(hostname) && !/^(localhost|127\.|\[)/.test(hostname);
}) && one('AppDomain').textContent === `https://${json.validDomains[0]}`);
await expect('every icon exists in its size', () => iconFault());
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

/** A check answers true, or nothing, when all is well; false or words when not. */
async function expect(what, check) {
  let verdict;
  try {
    verdict = await check();
  } catch (error) {
    verdict = error.message;
  }
  if (verdict === true || verdict === undefined) passed++;
  else {
    failed++;
    console.error(`failed: ${what}${verdict ? ` (${verdict})` : ''}`);
  }
}

function faults(list) {
  return list.length ? list.join('; ') : undefined;
}

function parse(text) {
  try {
    return { document: new JSDOM(text, { contentType: 'text/xml' }).window.document };
  } catch (error) {
    return { document: new JSDOM('<nothing/>', { contentType: 'text/xml' }).window.document, xmlFault: error.message };
  }
}

function isOrdered(names, order) {
  const places = names.map((name) => order.indexOf(name));
  return places.every((place, index) => place >= 0 && (index === 0 || places[index - 1] <= place));
}

function iconFault() {
  const wanted = [['outline.png', 32], ['color.png', 192], ['color32.png', 32]].map(([name, size]) => [new URL(name, here), size]);
  for (const address of addresses.filter((candidate) => candidate.endsWith('.png')))
    wanted.push([new URL(`../src/pane/public/icons/${address.split('/').at(-1)}`, here), Number(/-(\d+)\.png$/.exec(address)[1])]);
  for (const [file, size] of wanted) {
    if (!existsSync(file)) return `${file.pathname.split('/').at(-1)} is missing`;
    const bytes = readFileSync(file);
    if (bytes.readUInt32BE(16) !== size || bytes.readUInt32BE(20) !== size) return `${file.pathname.split('/').at(-1)} is not ${size} pixels`;
  }
  return undefined;
}
