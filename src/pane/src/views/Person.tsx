import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Card } from '../api/types';
import { useServices } from '../app/services';
import { useLoad } from '../app/useLoad';
import type { NamedAddress, Selection } from '../outlook/selection';
import { Evidence } from '../parts/Evidence';
import { Faulty, problemWords } from '../parts/Faulty';
import { PersonHead } from '../parts/PersonHead';
import { Waiting } from '../parts/Waiting';
import { dayText, meetingDay } from '../text/dates';
import { t, tCount } from '../text/text';

interface PersonProps {
  selection: Selection;
  now: string;
  onOpen: (followUpId: string) => void;
}

/** A message shows its sender and those copied, a meeting everybody in it; at most this many are asked for. */
const mostPeople = 8;

/** Who is on screen in Outlook. */
export function PersonView({ selection, now, onOpen }: PersonProps) {
  if (selection.kind === 'none')
    return <section className="empty"><h2>{t('person.none')}</h2><p>{t('person.none.words')}</p></section>;
  const people = selection.people.slice(0, mostPeople);
  if (people.length === 0) return <section className="empty"><p>{t('person.nobody')}</p></section>;
  return (
    <>
      <p className="quiet subject" dir="auto">{t('person.of', { subject: selection.subject })}</p>
      {people.map((person, index) => (
        <OnePerson key={person.address} person={person} main={index === 0} now={now} onOpen={onOpen} />
      ))}
    </>
  );
}

interface OnePersonProps {
  person: NamedAddress;
  main: boolean;
  now: string;
  onOpen: (followUpId: string) => void;
}

function OnePerson({ person, main, now, onOpen }: OnePersonProps) {
  const { api, announce } = useServices();
  const address = person.address.toLowerCase();
  const { value, error, slow, reload } = useLoad(`card:${address}`, (signal) => api.cardOf(address, signal).then((card) => card ?? null));
  const name = value?.name ?? person.name;
  useEffect(() => { if (main && value !== undefined) announce(t('announce.person', { name })); }, [main, value === undefined, name]);

  if (value === undefined) return error ? <Faulty error={error} onAgain={reload} /> : (
    <article className="card"><PersonHead name={person.name} line={person.address} /><Waiting slow={slow} /></article>
  );
  return (
    <article className="card" aria-label={name}>
      <PersonHead name={name} line={[value?.role, value?.company].filter(Boolean).join(', ') || person.address} />
      {error !== undefined && <p role="status" className="quiet">{problemWords(error)}</p>}
      {value === null ? <p className="quiet">{t('person.unknown', { name })}</p> : <Facts card={value} now={now} onOpen={onOpen} />}
    </article>
  );
}

function Facts({ card, now, onOpen }: { card: Card; now: string; onOpen: (followUpId: string) => void }) {
  const { firstMet, lastContact, whoseTurn, counts, followUp } = card;
  const between = counts && [
    counts.meetings > 0 && tCount('person.meetings', counts.meetings),
    counts.sent + counts.received > 0 && tCount('person.mails', counts.sent + counts.received),
  ].filter(Boolean).join(', ');
  return (
    <>
      {!firstMet && <p className="quiet">{t('person.unknown', { name: card.name })}</p>}
      <dl className="facts">
        {firstMet && <><dt>{t('person.first')}</dt><dd>{meetingDay(firstMet.meeting, now)}</dd></>}
        {lastContact && <><dt>{t('person.last')}</dt><dd>{dayText(lastContact, now)}</dd></>}
        {whoseTurn && whoseTurn !== 'nobody' && <><dt>{t('person.turn')}</dt><dd>{t(`person.turn.${whoseTurn}`)}</dd></>}
        {between && <><dt>{t('person.exchange')}</dt><dd>{between}</dd></>}
      </dl>
      {firstMet && <Evidence evidence={firstMet.evidence} now={now} />}
      {followUp && <Button appearance="primary" onClick={() => onOpen(followUp.followUpId)}>{t('person.followup')}</Button>}
    </>
  );
}
