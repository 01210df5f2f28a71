export interface NamedAddress {
  name: string;
  address: string;
}

/** What the user looks at in Outlook. */
export type Selection =
  | { kind: 'none' }
  | {
      kind: 'message' | 'meeting';
      /** Differs between two items; tells a late answer from a fresh one. */
      token: string;
      subject: string;
      /** The other people of the item: the sender first, without the user. */
      people: NamedAddress[];
    };

type Item = Partial<Office.MessageRead & Office.AppointmentRead & Office.MessageCompose & Office.AppointmentCompose> & { itemType?: string };

/**
 * Reads the item on screen. Outlook hands out plain values where an item is read, and objects with getAsync where it is
 * written; an organiser always writes. Never rejects: what cannot be read is left out.
 */
export async function readSelection(mailbox: Office.Mailbox): Promise<Selection> {
  const item = mailbox.item as unknown as Item | null | undefined;
  if (!item) return { kind: 'none' };
  const self = mailbox.userProfile?.emailAddress?.toLowerCase();
  const isMeeting = item.itemType === 'appointment';
  const fields: unknown[] = isMeeting
    ? [item.organizer, item.requiredAttendees, item.optionalAttendees]
    : [item.from, item.to, item.cc];
  const found = (await Promise.all(fields.map(read))).flatMap(named);
  const people = [...new Map(found.map((person) => [person.address.toLowerCase(), person])).values()]
    .filter((person) => person.address.toLowerCase() !== self);
  const subject = await read(item.subject);
  const title = typeof subject === 'string' ? subject : '';
  return {
    kind: isMeeting ? 'meeting' : 'message',
    token: item.itemId ?? `${title}|${people.map((person) => person.address).join()}`,
    subject: title,
    people,
  };
}

async function read(field: unknown): Promise<unknown> {
  const asynchronous = field as { getAsync?: (done: (result: Office.AsyncResult<unknown>) => void) => void } | undefined;
  if (typeof asynchronous?.getAsync !== 'function') return field;
  return new Promise((resolve) => asynchronous.getAsync?.((result) => resolve(result.value)));
}

function named(field: unknown): NamedAddress[] {
  const list = (Array.isArray(field) ? field : [field]) as (Office.EmailAddressDetails | undefined)[];
  return list.flatMap((details) =>
    details?.emailAddress ? [{ name: details.displayName || details.emailAddress, address: details.emailAddress }] : []);
}
