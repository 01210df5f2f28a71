import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { FirstMeeting, PeopleMet } from '../api/types';
import { useServices } from '../app/services';
import { useLoad } from '../app/useLoad';
import { Faulty } from '../parts/Faulty';
import { Waiting } from '../parts/Waiting';
import { dayText, meetingDay, monthText } from '../text/dates';
import { t } from '../text/text';

/** Everybody met for the first time, newest first, by month. */
export function MetView({ now, onOpen }: { now: string; onOpen: (followUpId: string) => void }) {
  const { api } = useServices();
  const { value, error, slow, reload } = useLoad('met', (signal) => api.peopleMet(undefined, signal));
  const [later, setLater] = useState<PeopleMet[]>([]);
  if (!value) return error ? <Faulty error={error} onAgain={reload} /> : <Waiting slow={slow} />;

  const items = [value, ...later].flatMap((page) => page.items);
  const cursor = (later.at(-1) ?? value).cursor;
  const more = () => api.peopleMet(cursor).then((page) => setLater((old) => [...old, page]), reload);
  if (items.length === 0) return <section className="empty"><h2>{t('met.none')}</h2><p>{t('met.none.words')}</p></section>;
  return (
    <>
      {months(items).map(([month, meetings]) => (
        <section key={month}>
          <h2 className="group">{month}</h2>
          <ul className="rows">
            {meetings.map((item) => <Row key={item.followUpId} item={item} now={now} onOpen={onOpen} />)}
          </ul>
        </section>
      ))}
      {cursor && <Button onClick={more}>{t('met.more')}</Button>}
      {value.horizon && <p className="quiet">{t('met.since', { date: dayText(value.horizon, now) })}</p>}
    </>
  );
}

function Row({ item, now, onOpen }: { item: FirstMeeting; now: string; onOpen: (followUpId: string) => void }) {
  const doubt = item.verdict === 'possibly-first' ? t('met.possibly') : item.verdict === 'unconfirmed' ? t('met.unconfirmed') : undefined;
  return (
    <li>
      <button type="button" className="row" onClick={() => onOpen(item.followUpId)}>
        <span className="row-main">
          <span className="row-name" dir="auto">{item.person.name}</span>
          <span className="quiet" dir="auto">{[item.person.company, item.meeting.subject].filter(Boolean).join(' · ')}</span>
          {doubt && <span className="quiet">{doubt}</span>}
        </span>
        <span className="quiet row-side">{meetingDay(item.meeting, now)}</span>
      </button>
    </li>
  );
}

function months(items: FirstMeeting[]): [string, FirstMeeting[]][] {
  const found = new Map<string, FirstMeeting[]>();
  for (const item of items) {
    const month = monthText(item.meeting.start);
    found.set(month, [...(found.get(month) ?? []), item]);
  }
  return [...found];
}
