// Wire types of the API, by hand until they are generated from /openapi/v1.json.
// Instants are RFC 3339 in UTC; what is unknown is absent, never null; ids are opaque.

export type Instant = string;

export interface Person {
  personId: string;
  name: string;
  addresses: string[];
  company?: string;
}

export interface Meeting {
  meetingId: string;
  graphEventId?: string;
  subject: string;
  start: Instant;
  end?: Instant;
  precision: 'exact' | 'day' | 'about';
}

export interface EvidenceSource {
  kind: string;
  graphId: string;
  at: Instant;
  text: string;
}

export interface Evidence {
  summary: string;
  horizon?: Instant;
  earlierMessages: number;
  sources: EvidenceSource[];
}

export type Verdict = 'first' | 'possibly-first' | 'unconfirmed';

export interface FirstMeeting {
  followUpId: string;
  person: Person;
  meeting: Meeting;
  verdict: Verdict;
  visibleIn: 'attendee' | 'subject' | 'mail' | 'manual';
  evidence: Evidence;
}

export type SourceKind = 'note' | 'transcript' | 'recap' | 'mail' | 'chat' | 'invitation';

export interface Preview {
  subject: string;
  text: string;
}

export interface Point {
  pointId: string;
  /** Exact words of the source. */
  quote: string;
  phrase: string;
  saidBy: string;
  source: { kind: SourceKind; graphId?: string; title: string; at: Instant };
  /** The draft that would refer to this point, where the server sends one. */
  preview?: Preview;
}

export interface ToneFinding {
  kind: string;
  start: number;
  length: number;
  reason: string;
  suggestion?: string;
}

export interface Draft {
  graphMessageId: string;
  /** The id that displayMessageForm understands, once converted; absent when Graph did not give one. */
  restId?: string;
  webLink: string;
  subject: string;
  text: string;
  words: number;
  pointId?: string;
  tone: { ok: boolean; findings: ToneFinding[] };
}

export type FollowUpState =
  | 'detected'
  | 'waiting'
  | 'ready'
  | 'drafting'
  | 'drafted'
  | 'sent'
  | 'declined'
  | 'snoozed'
  | 'resting'
  | 'dismissed';

export interface FollowUp extends FirstMeeting {
  state: FollowUpState;
  dueAt?: Instant;
  points?: Point[];
  preview?: Preview;
  draft?: Draft;
}

export interface DraftWish {
  pointId?: string;
  ownWords?: string;
  /** The short "good to meet you" when nothing was found to refer to. */
  plain?: boolean;
  /** Rewrites our draft while nobody edited it. */
  replace?: boolean;
}

export interface SyncStatus {
  state: 'never' | 'running' | 'idle' | 'throttled' | 'parked';
  progress?: { done: number; total: number };
  lastSyncedAt?: Instant;
  horizon?: Instant;
  error?: string;
}

export interface Connection {
  state: 'connected' | 'reauth-required' | 'disconnected';
  background?: boolean;
  scopes?: string[];
  missing?: string[];
  account?: string;
}

export interface Reminder {
  reminderId: string;
  kind: 'follow-up' | 'promise' | 'confirm';
  person: Person;
  followUpId?: string;
  dueAt: Instant;
  text: string;
}

export interface Today {
  asOf: Instant;
  sync: SyncStatus;
  followUps: FollowUp[];
  reminders?: Reminder[];
  waitingRoom: FollowUp[];
  capacity: { inCare: number; limit: number };
}

export interface PeopleMet {
  horizon?: Instant;
  items: FirstMeeting[];
  cursor?: string;
}

export interface Card {
  personId: string;
  name: string;
  addresses: string[];
  role?: string;
  company?: string;
  firstMet?: { meeting: Meeting; evidence: Evidence };
  lastContact?: Instant;
  whoseTurn?: 'yours' | 'theirs' | 'nobody';
  counts?: { meetings: number; sent: number; received: number };
  followUp?: { followUpId: string; state: FollowUpState };
}

export interface PaneConfig {
  clientId: string;
  authority: string;
  scope: string;
}
