import { readSelection, type Selection } from './selection';

/** Everything the pane asks of Outlook; each member falls back where a client lacks the feature. */
export interface Outlook {
  /** False when this Outlook cannot sign in by nested app authentication. */
  readonly canSignIn: boolean;
  /** The mailbox on screen. */
  readonly mailbox: string | undefined;
  /** BCP 47 tag of Outlook's own language. */
  readonly language: string | undefined;
  selection(): Promise<Selection>;
  /** Calls back at each change of the item; also when the pane gains focus, since some clients miss changes. */
  watchSelection(changed: () => void): () => void;
  /** Background of Outlook, as #rrggbb; undefined when it does not say. */
  background(): string | undefined;
  watchTheme(changed: (background: string | undefined) => void): void;
  /** Asks Outlook to show a draft. Outlook does not say whether it did. */
  showDraft(restId: string): void;
}

/** Outlook around this page; undefined outside it, also when its script did not load. */
export async function findOutlook(): Promise<Outlook | undefined> {
  if (typeof Office === 'undefined' || typeof Office.onReady !== 'function') return undefined;
  const info = await Office.onReady();
  return String(info?.host) === 'Outlook' && Office.context?.mailbox ? wrap(Office.context) : undefined;
}

function wrap(context: Office.Context): Outlook {
  const mailbox = context.mailbox;
  const supports = (set: string, version: string) => context.requirements?.isSetSupported(set, version) ?? false;
  return {
    canSignIn: supports('NestedAppAuth', '1.1'),
    mailbox: mailbox.userProfile?.emailAddress,
    language: context.displayLanguage,

    async selection() {
      const first = await readSelection(mailbox);
      if (first.kind !== 'none') return first;
      // At the event itself the item may not be there yet.
      await new Promise((resolve) => setTimeout(resolve, 200));
      return readSelection(mailbox);
    },

    watchSelection(changed) {
      if (supports('Mailbox', '1.5')) mailbox.addHandlerAsync(Office.EventType.ItemChanged, changed);
      const seen = () => { if (document.visibilityState === 'visible') changed(); };
      window.addEventListener('focus', seen);
      document.addEventListener('visibilitychange', seen);
      return () => {
        if (supports('Mailbox', '1.5')) mailbox.removeHandlerAsync(Office.EventType.ItemChanged);
        window.removeEventListener('focus', seen);
        document.removeEventListener('visibilitychange', seen);
      };
    },

    background: () => context.officeTheme?.bodyBackgroundColor,

    watchTheme(changed) {
      if (!supports('Mailbox', '1.14')) return;
      // The event's own theme is newer than the context's.
      mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, (args: { officeTheme?: Office.OfficeTheme }) =>
        changed(args?.officeTheme?.bodyBackgroundColor ?? context.officeTheme?.bodyBackgroundColor));
    },

    showDraft(restId) {
      const id = mailbox.convertToEwsId?.(restId, Office.MailboxEnums.RestVersion.v2_0) ?? restId;
      if (supports('Mailbox', '1.9')) mailbox.displayMessageFormAsync(id);
      else mailbox.displayMessageForm(id);
    },
  };
}
