import type { Reminder } from '../api/types';
import { useServices } from '../app/services';
import { useLoad } from '../app/useLoad';
import { Evidence } from '../parts/Evidence';
import { problemWords } from '../parts/Faulty';
import { PersonHead } from '../parts/PersonHead';
import { meetingDay } from '../text/dates';
import { Confirm } from './Confirm';

interface DidItHappenProps {
  reminder: Reminder;
  now: string;
  onChanged: () => void;
}

/** A meeting that the calendar is not sure of, with what speaks for it. */
export function DidItHappen({ reminder, now, onChanged }: DidItHappenProps) {
  const { api } = useServices();
  const { person, text, followUpId = reminder.reminderId } = reminder;
  const { value, error } = useLoad(`follow-up:${followUpId}`, (signal) => api.followUp(followUpId, signal));
  const line = value ? [person.company, value.meeting.subject, meetingDay(value.meeting, now)].filter(Boolean).join(' · ') : person.company;
  return (
    <article className="card" aria-label={person.name}>
      <PersonHead name={person.name} line={line} level="h3" />
      {value ? <Evidence evidence={value.evidence} now={now} /> : <p dir="auto">{text}</p>}
      {error !== undefined && <p role="status" className="quiet">{problemWords(error)}</p>}
      {value && <Confirm meetingId={value.meeting.meetingId} name={person.name} onAnswered={onChanged} />}
    </article>
  );
}
