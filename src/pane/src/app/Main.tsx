import { Tab, TabList } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Footer } from '../parts/Footer';
import { t } from '../text/text';
import { FollowUpView } from '../views/FollowUp';
import { MetView } from '../views/Met';
import { PersonView } from '../views/Person';
import { TodayView } from '../views/Today';
import { useServices } from './services';
import { useLoad } from './useLoad';
import { useSelection } from './useSelection';
import { useSync } from './useSync';

type Page = 'person' | 'today' | 'met';

/** The connected pane. Follows the selection in Outlook, except while a follow-up is open: that stays until the user leaves it. */
export function Main({ account }: { account: string | undefined }) {
  const { api, outlook } = useServices();
  const [page, setPage] = useState<Page>('today');
  const [open, setOpen] = useState<string>();
  // "Back" leads to where the follow-up was opened, whatever was selected meanwhile.
  const isOpen = useRef(false);
  isOpen.current = open !== undefined;
  const selection = useSelection(outlook, useCallback((kind) => { if (kind !== 'none' && !isOpen.current) setPage('person'); }, []));
  const today = useLoad('today', (signal) => api.today(signal));
  const sync = useSync(today.value?.sync, today.reload);
  const main = useRef<HTMLElement>(null);
  const seenOpen = useRef(open);
  // What held the focus is gone with the view; not on the first paint, which would take it from Outlook.
  const focus = useCallback(() => main.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (seenOpen.current === open) return;
    seenOpen.current = open;
    focus();
    window.scrollTo(0, 0);
  }, [open, focus]);
  // Who is in care has changed: the server has given free places to those who wait.
  const changed = () => {
    focus();
    today.reload();
  };
  const now = today.value?.asOf ?? new Date().toISOString();
  const otherAccount = account && outlook.mailbox && account.toLowerCase() !== outlook.mailbox.toLowerCase();

  return (
    <>
      {otherAccount && <p className="hint">{t('signin.other', { account, mailbox: outlook.mailbox ?? '' })}</p>}
      {open === undefined && (
        <TabList className="tabs" selectedValue={page} onTabSelect={(_, data) => setPage(data.value as Page)} aria-label={t('tabs')} size="small">
          <Tab value="person">{t('tab.person')}</Tab>
          <Tab value="today">{t('tab.today')}</Tab>
          <Tab value="met">{t('tab.met')}</Tab>
        </TabList>
      )}
      <main ref={main} tabIndex={-1}>
        {open !== undefined
          ? <FollowUpView key={open} id={open} now={now} selection={selection}
              onBack={() => { setOpen(undefined); today.reload(); }} onChanged={changed} onPerson={() => { setOpen(undefined); setPage('person'); }} />
          : page === 'today' ? <TodayView today={today} syncing={sync.status?.state === 'running'} now={now} onOpen={setOpen} onChanged={changed} />
          : page === 'met' ? <MetView now={now} onOpen={setOpen} />
          : <PersonView selection={selection} now={now} onOpen={setOpen} />}
      </main>
      <Footer sync={sync} now={now} />
    </>
  );
}
