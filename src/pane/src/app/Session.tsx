import { useCallback, useEffect, useMemo, useState } from 'react';
import { Api } from '../api/client';
import { SignInNeeded } from '../api/problem';
import type { Connection } from '../api/types';
import type { TokenSource } from '../auth/signIn';
import type { Outlook } from '../outlook/outlook';
import { Faulty } from '../parts/Faulty';
import { Waiting } from '../parts/Waiting';
import { FirstRun } from '../views/FirstRun';
import { SignIn } from '../views/SignIn';
import { Main } from './Main';
import { ServicesContext, type Services } from './services';

type Standing = { is: 'asking' } | { is: 'failed'; error: unknown } | { is: 'known'; connection: Connection['state'] };

/** From a token source to a connected mailbox: sign-in, first run, reconnecting, and then the pane itself. */
export function Session({ outlook, tokens }: { outlook: Outlook; tokens: TokenSource }) {
  const api = useMemo(() => new Api(tokens), [tokens]);
  const [standing, setStanding] = useState<Standing>({ is: 'asking' });
  const [signIn, setSignIn] = useState<{ claims?: string }>();
  const [session, setSession] = useState(0);
  const [said, setSaid] = useState('');

  const signInNeeded = useCallback((claims?: string) => setSignIn(claims ? { claims } : {}), []);
  const ask = useCallback(() => {
    api.connection().then(
      (connection) => setStanding({ is: 'known', connection: connection.state }),
      (error: unknown) => {
        if (error instanceof SignInNeeded) signInNeeded(error.claims);
        else if ((error as { code?: string }).code === 'not-connected') setStanding({ is: 'known', connection: 'disconnected' });
        else setStanding({ is: 'failed', error });
      });
  }, [api, signInNeeded]);
  useEffect(ask, [ask, session]);

  const services = useMemo<Services>(() => ({ api, outlook, announce: setSaid, signInNeeded, session }), [api, outlook, signInNeeded, session]);
  const known = standing.is === 'known' ? standing.connection : undefined;
  const dialog = signIn && (
    <SignIn
      tokens={tokens}
      claims={signIn.claims}
      again={known !== undefined}
      onDone={() => { setSignIn(undefined); setSession((old) => old + 1); }}
    />
  );
  return (
    <ServicesContext value={services}>
      <p role="status" className="said">{said}</p>
      {dialog}
      {known === 'connected' && <Main account={tokens.account} />}
      {(known === 'disconnected' || known === 'reauth-required') &&
        <FirstRun again={known === 'reauth-required'} onDone={() => setStanding({ is: 'known', connection: 'connected' })} />}
      {standing.is === 'failed' && !signIn && <Faulty error={standing.error} onAgain={ask} />}
      {standing.is === 'asking' && !signIn && <Waiting slow={false} />}
    </ServicesContext>
  );
}
