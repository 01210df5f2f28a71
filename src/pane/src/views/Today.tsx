import { Button } from '@fluentui/react-components';
import type { FollowUp, Today } from '../api/types';
import type { Loaded } from '../app/useLoad';
import { Faulty, problemWords } from '../parts/Faulty';
import { PersonHead } from '../parts/PersonHead';
import { Quote } from '../parts/Quote';
import { Waiting } from '../parts/Waiting';
import { meetingDay } from '../text/dates';
import { t, tCount } from '../text/text';
import { DidItHappen } from './DidItHappen';

interface TodayProps {
  today: Loaded<Today>;
  syncing: boolean;
  now: string;
  onOpen: (followUpId: string) => void;
  onChanged: () => void;
}

/** Whom to write to, the drafts that lie ready, what only the user can say, and who can wait. */
export function TodayView({ today, syncing, now, onOpen, onChanged }: TodayProps) {
  const { value, error, slow, reload } = today;
  if (!value) return error ? <Faulty error={error} onAgain={reload} /> : <Waiting slow={slow} />;
  const drafted = value.followUps.filter((followUp) => followUp.state === 'drafted');
  const open = value.followUps.filter((followUp) => followUp.state !== 'drafted');
  const asked = (value.reminders ?? []).filter((reminder) => reminder.kind === 'confirm');
  const { inCare, limit } = value.capacity;
  const why = inCare >= limit ? tCount('today.waiting.care', inCare) : t('today.waiting.above');
  return (
    <>
      {error !== undefined && <p role="status" className="hint">{problemWords(error)}</p>}
      {value.followUps.length === 0 && asked.length === 0 && (
        <section className="empty">
          <h2>{t('today.none')}</h2>
          <p>{syncing ? t('today.none.reading') : t('today.none.words')}</p>
        </section>
      )}
      <Group title={t('today.ready')} followUps={open} now={now} onOpen={onOpen} />
      <Group title={t('today.drafted')} followUps={drafted} now={now} onOpen={onOpen} />
      {asked.length > 0 && (
        <section>
          <h2 className="group">{t('today.ask')}</h2>
          {asked.map((reminder) => <DidItHappen key={reminder.reminderId} reminder={reminder} now={now} onChanged={onChanged} />)}
        </section>
      )}
      {value.waitingRoom.length > 0 && (
        <section aria-labelledby="waiting-room">
          <h2 className="group" id="waiting-room">{t('today.waiting')}</h2>
          <p className="quiet">{t('today.waiting.words', { limit })}</p>
          <ul className="rows">
            {value.waitingRoom.map((followUp) => (
              <li key={followUp.followUpId}>
                <button type="button" className="row" onClick={() => onOpen(followUp.followUpId)}>
                  <span className="row-main">
                    <span className="row-name" dir="auto">{followUp.person.name}</span>
                    <span className="quiet">{why}</span>
                  </span>
                  <span className="quiet row-side">{meetingDay(followUp.meeting, now)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface GroupProps {
  title: string;
  followUps: FollowUp[];
  now: string;
  onOpen: (followUpId: string) => void;
}

function Group({ title, followUps, now, onOpen }: GroupProps) {
  if (followUps.length === 0) return null;
  return (
    <section>
      <h2 className="group">{title}</h2>
      {followUps.map((followUp) => <Entry key={followUp.followUpId} followUp={followUp} now={now} onOpen={onOpen} />)}
    </section>
  );
}

function Entry({ followUp, now, onOpen }: { followUp: FollowUp; now: string; onOpen: (followUpId: string) => void }) {
  const { person, evidence, points, draft } = followUp;
  const point = points?.find((candidate) => candidate.pointId === draft?.pointId) ?? points?.[0];
  const isDrafted = followUp.state === 'drafted';
  return (
    <article className="card" aria-label={person.name}>
      <PersonHead name={person.name} line={person.company} level="h3" />
      <p dir="auto">{evidence.summary}</p>
      {followUp.verdict === 'unconfirmed' && <p className="quiet">{t('today.unsure')}</p>}
      {point && <blockquote><Quote point={point} now={now} /></blockquote>}
      <Button appearance={isDrafted ? 'secondary' : 'primary'} onClick={() => onOpen(followUp.followUpId)}>
        <span dir="auto">{t(isDrafted ? 'today.look' : 'today.write', { name: person.name })}</span>
      </Button>
    </article>
  );
}
