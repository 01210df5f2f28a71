/** Codes of the API's problem details, and two that arise on this side of the wire. */
export type ProblemCode =
  | 'not-found'
  | 'bad-request'
  | 'bad-cursor'
  | 'not-connected'
  | 'wrong-state'
  | 'already-wrote'
  | 'declined'
  | 'edited'
  | 'unconfirmed'
  | 'capacity'
  | 'nothing-discussed'
  | 'consent-required'
  | 'blocked'
  | 'throttled'
  | 'unreachable'
  | 'unexpected';

/** The server answered that it could not, or did not answer. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    /** Seconds to wait, where the server named them. */
    readonly retryAfter?: number,
  ) {
    super(code);
    this.name = 'Problem';
  }
}

/** Only the user can go on: Outlook, or the directory, wants to see them. */
export class SignInNeeded extends Error {
  constructor(readonly claims?: string) {
    super('sign-in-needed');
    this.name = 'SignInNeeded';
  }
}
