import { createContext, useContext } from 'react';
import type { Api } from '../api/client';
import type { Outlook } from '../outlook/outlook';

/** What every view may use. */
export interface Services {
  api: Api;
  outlook: Outlook;
  /** Tells a screen reader, politely. */
  announce(words: string): void;
  /** The session ended: the user has to sign in before calls work again. */
  signInNeeded(claims?: string): void;
  /** Raised after each sign-in, so that what failed is read again. */
  session: number;
}

export const ServicesContext = createContext<Services | undefined>(undefined);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('No services around this view.');
  return services;
}
