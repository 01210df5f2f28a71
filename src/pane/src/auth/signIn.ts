import type { IPublicClientApplication } from '@azure/msal-browser';
import { SignInNeeded } from '../api/problem';
import type { PaneConfig } from '../api/types';

/** Where bearer tokens for our API come from. */
export interface TokenSource {
  /**
   * A token without a word to the user; rejects with {@link SignInNeeded} when that is not possible.
   * @param anew passes over the remembered token, which the server has refused.
   */
  quietly(anew?: boolean): Promise<string>;
  /** A token with Microsoft's dialog; only from a click. */
  withDialog(claims?: string): Promise<string>;
  /** The address that signed in, once a token was given. */
  readonly account: string | undefined;
}

/** Nested app authentication: Outlook's own sign-in gives the token, no cookie and no page of ours takes part. */
export class NestedSignIn implements TokenSource {
  account: string | undefined;
  private client: Promise<IPublicClientApplication> | undefined;

  constructor(private readonly config: PaneConfig) {}

  async quietly(anew = false): Promise<string> {
    const client = await this.start();
    try {
      const result = await client.acquireTokenSilent({ scopes: [this.config.scope], forceRefresh: anew });
      return this.remember(result.account?.username, result.accessToken);
    } catch (error) {
      throw needsTheUser(error) ? new SignInNeeded() : error;
    }
  }

  async withDialog(claims?: string): Promise<string> {
    const client = await this.start();
    const result = await client.acquireTokenPopup({ scopes: [this.config.scope], ...(claims ? { claims } : {}) });
    return this.remember(result.account?.username, result.accessToken);
  }

  private remember(account: string | undefined, token: string): string {
    this.account = account ?? this.account;
    return token;
  }

  private start(): Promise<IPublicClientApplication> {
    this.client ??= import('@azure/msal-browser').then((msal) =>
      msal.createNestablePublicClientApplication({
        auth: { clientId: this.config.clientId, authority: this.config.authority },
        cache: { cacheLocation: 'sessionStorage' },
      }));
    // A failed download must not be remembered as the answer.
    this.client.catch(() => { this.client = undefined; });
    return this.client;
  }
}

/**
 * Whether a click can help. Without a bridge MSAL falls back to its standard client, which rejects with
 * no_account_error: not an InteractionRequiredAuthError, but the same state for the user.
 */
export function needsTheUser(error: unknown): boolean {
  const { name, errorCode } = (error ?? {}) as { name?: string; errorCode?: string };
  return name === 'InteractionRequiredAuthError'
    || ['no_account_error', 'no_account_found', 'interaction_required', 'login_required', 'consent_required', 'ui_not_allowed',
      'no_tokens_found', 'native_account_unavailable', 'refresh_token_expired', 'bad_token', 'monitor_window_timeout']
      .includes(errorCode ?? '');
}
