import type { Outlook } from '../../src/outlook/outlook';
import type { Selection } from '../../src/outlook/selection';

/** Outlook as the pane sees it, with what is selected in the test's hand. */
export class FakeOutlook implements Outlook {
  canSignIn = true;
  mailbox = 'mara@nordlicht.test';
  language = 'en-US';
  shown: Selection = { kind: 'none' };
  opened: string[] = [];
  colour: string | undefined = '#ffffff';
  private watchers: (() => void)[] = [];

  selection = async () => this.shown;
  background = () => this.colour;
  watchTheme() {}
  showDraft(restId: string) { this.opened.push(restId); }
  watchSelection(changed: () => void) {
    this.watchers.push(changed);
    return () => { this.watchers = this.watchers.filter((watcher) => watcher !== changed); };
  }

  select(name: string, address: string) {
    this.shown = { kind: 'message', token: address, subject: `From ${name}`, people: [{ name, address }] };
    this.watchers.forEach((watcher) => watcher());
  }
}

/** The global that office.js makes, as far as the pane reads it. */
export function fakeOffice(item: unknown, sets = 'all'): typeof Office {
  const handlers = new Map<string, (() => void)[]>();
  return {
    onReady: async () => ({ host: 'Outlook', platform: 'OfficeOnline' }),
    EventType: { ItemChanged: 'item', OfficeThemeChanged: 'theme' },
    MailboxEnums: { RestVersion: { v2_0: 'v2.0' } },
    context: {
      displayLanguage: 'en-US',
      requirements: { isSetSupported: () => sets === 'all' },
      officeTheme: { bodyBackgroundColor: '#1f1f1f' },
      mailbox: {
        item,
        userProfile: { emailAddress: 'mara@nordlicht.test' },
        addHandlerAsync: (event: string, handler: () => void) => handlers.set(event, [handler]),
        removeHandlerAsync: (event: string) => handlers.delete(event),
      },
    },
  } as unknown as typeof Office;
}
