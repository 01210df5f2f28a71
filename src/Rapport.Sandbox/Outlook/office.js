// Outlook's side of Office.js, as far as the pane uses it, played by the page around this frame. A client of its own kind:
// requirement sets up to Mailbox 1.14, nested app authentication, ids in the form of Exchange Web Services.
(() => {
  'use strict';
  const outlook = window.parent === window ? undefined : window.parent.simulatedOutlook;
  const handlers = new Map();
  const succeed = (value) => ({ status: 'succeeded', value, error: null, asyncContext: undefined, diagnostics: undefined });
  const later = (done, value) => { if (done) setTimeout(() => done(succeed(value)), 0); };
  const asynchronous = (value) => ({ getAsync: (done) => later(done, value) });
  const details = (person) => person && { displayName: person.name, emailAddress: person.address, recipientType: 'user', appointmentResponse: 'none' };

  function itemOf(shown) {
    if (!shown) return null;
    const isEvent = shown.kind === 'event';
    const isOwn = isEvent ? shown.organizer?.address === outlook.user.address : shown.isDraft;
    // Whoever writes gets objects with getAsync; an organiser always writes.
    const field = (value) => isOwn ? asynchronous(value) : value;
    const common = { itemId: isOwn && !isEvent ? undefined : shown.id, conversationId: shown.conversationId, subject: field(shown.subject ?? '') };
    return isEvent
      ? { ...common, itemType: 'appointment', itemClass: 'IPM.Appointment', start: field(new Date(shown.start)), end: field(new Date(shown.end)),
          organizer: field(details(shown.organizer)), requiredAttendees: field(shown.attendees.map(details)), optionalAttendees: field([]) }
      : { ...common, itemType: 'message', itemClass: 'IPM.Note', internetMessageId: shown.internetMessageId, dateTimeCreated: new Date(shown.at),
          from: field(details(shown.from)), sender: details(shown.from), to: field(shown.to.map(details)), cc: field(shown.cc.map(details)) };
  }

  const raise = (event, args) => handlers.get(event)?.forEach((handler) => handler(args));
  const newest = (set, wanted) => {
    const offered = { Mailbox: '1.14', NestedAppAuth: '1.1' }[set];
    if (!offered) return false;
    const number = (version) => version.split('.').reduce((sum, part) => sum * 100 + Number(part), 0);
    return number(wanted ?? '1.1') <= number(offered);
  };

  const mailbox = {
    get item() { return itemOf(outlook?.shown); },
    get userProfile() {
      return { emailAddress: outlook.user.address, displayName: outlook.user.name, timeZone: 'UTC', accountType: 'office365' };
    },
    addHandlerAsync(event, handler, done) {
      handlers.set(event, [...(handlers.get(event) ?? []), handler]);
      later(done);
    },
    removeHandlerAsync(event, done) {
      handlers.delete(event);
      later(done);
    },
    convertToEwsId: (id) => id.replaceAll('-', '/').replaceAll('_', '+'),
    convertToRestId: (id) => id.replaceAll('/', '-').replaceAll('+', '_'),
    displayMessageForm: (id) => outlook.open(id),
    displayMessageFormAsync(id, done) {
      outlook.open(id);
      later(done);
    },
  };
  const context = {
    mailbox: outlook && mailbox,
    displayLanguage: 'en-US',
    requirements: { isSetSupported: newest },
    get officeTheme() {
      return { bodyBackgroundColor: outlook.background(), bodyForegroundColor: '', controlBackgroundColor: '', controlForegroundColor: '' };
    },
  };
  window.Office = {
    context,
    EventType: { ItemChanged: 'olkItemSelectedChanged', OfficeThemeChanged: 'officeThemeChanged' },
    MailboxEnums: { RestVersion: { v1_0: 'v1.0', v2_0: 'v2.0' } },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    onReady: async () => ({ host: outlook ? 'Outlook' : null, platform: outlook ? 'OfficeOnline' : null }),
  };
  outlook?.connect({
    itemChanged: () => raise('olkItemSelectedChanged', { type: 'olkItemSelectedChanged' }),
    themeChanged: () => raise('officeThemeChanged', { type: 'officeThemeChanged', officeTheme: context.officeTheme }),
  });

  // The broker of nested app authentication: the page answers with tokens of the pretend authority.
  const listeners = new Set();
  window.nestedAppAuthBridge = outlook && {
    addEventListener: (_, listener) => listeners.add(listener),
    removeEventListener: (_, listener) => listeners.delete(listener),
    async postMessage(text) {
      const { method, requestId } = JSON.parse(text);
      const answer = await respond(method).catch(() => ({ success: false, error: { status: 'TRANSIENT_ERROR', description: 'The pretend authority did not answer.' } }));
      const message = JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, ...answer });
      listeners.forEach((listener) => listener({ data: message }));
    },
  };

  async function respond(method) {
    if (method === 'GetInitContext')
      return { success: true, initContext: { sdkName: 'SimulatedOutlook', sdkVersion: '1.0', capabilities: { queryAccount: false }, accountContext: null } };
    if (method === 'GetToken' && outlook.wantsClick)
      return { success: false, error: { status: 'USER_INTERACTION_REQUIRED', code: 'interaction_required', description: 'The user has to be seen.' } };
    if (method !== 'GetToken' && method !== 'GetTokenPopup')
      return { success: false, error: { status: 'DISABLED', description: `${method} is not offered.` } };
    outlook.wantsClick = false;
    const response = await fetch('/sandbox/token', { method: 'POST' });
    if (!response.ok) throw new Error(String(response.status));
    return { success: true, ...await response.json() };
  }
})();
