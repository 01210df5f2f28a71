import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { NestedSignIn, type TokenSource } from '../auth/signIn';
import type { PaneConfig } from '../api/types';
import type { Outlook } from '../outlook/outlook';
import { Notice } from '../parts/Notice';
import { Waiting } from '../parts/Waiting';
import { t } from '../text/text';
import { Boundary } from './Boundary';
import { Session } from './Session';
import { useTheme } from './theme';

/** The whole pane: inside Outlook it needs its settings and goes on with a session; outside it says where it belongs. */
export function App({ outlook }: { outlook: Outlook | undefined }) {
  const theme = useTheme(outlook);
  return (
    <FluentProvider theme={theme} className="pane">
      <Boundary>
        {outlook ? <Inside outlook={outlook} /> : <Outside words={t('outside.words')} />}
      </Boundary>
    </FluentProvider>
  );
}

function Inside({ outlook }: { outlook: Outlook }) {
  const [tokens, setTokens] = useState<TokenSource>();
  const [failed, setFailed] = useState(false);
  const start = () => {
    setFailed(false);
    readConfig().then((config) => setTokens(new NestedSignIn(config)), () => setFailed(true));
  };
  useEffect(start, []);
  if (!outlook.canSignIn) return <Outside words={t('outside.old')} />;
  if (failed) return <Notice title={t('problem.title')} words={t('problem.unreachable')} action={t('again')} onAction={start} />;
  return tokens ? <Session outlook={outlook} tokens={tokens} /> : <Waiting slow={false} />;
}

function Outside({ words }: { words: string }) {
  return <Notice title={t('outside.title')} words={words} action={t('again')} onAction={() => window.location.reload()} mark />;
}

async function readConfig(): Promise<PaneConfig> {
  const response = await fetch(`${import.meta.env.BASE_URL}config.json`, { credentials: 'omit' });
  if (!response.ok) throw new Error(`config.json: ${response.status}`);
  return await response.json() as PaneConfig;
}
