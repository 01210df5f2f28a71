import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import { Session } from '../../src/app/Session';
import type { TokenSource } from '../../src/auth/signIn';
import { tokens } from './api';
import { FakeOutlook } from './outlook';

/** The pane inside Outlook, signed in by the given source. */
export function renderPane(outlook = new FakeOutlook(), source: TokenSource = tokens()) {
  render(<FluentProvider theme={webLightTheme}><Session outlook={outlook} tokens={source} /></FluentProvider>);
  return outlook;
}
