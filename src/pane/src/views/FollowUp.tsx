import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Problem, SignInNeeded } from '../api/problem';
import type { Draft, FollowUp } from '../api/types';
import { useServices } from '../app/services';
import { useLoad } from '../app/useLoad';
import type { Selection } from '../outlook/selection';
import { Evidence } from '../parts/Evidence';
import { Faulty, problemWords } from '../parts/Faulty';
import { PersonHead } from '../parts/PersonHead';
import { Waiting } from '../parts/Waiting';
import { meetingDay } from '../text/dates';
import { hasText, t } from '../text/text';
import { Choose } from './Choose';
import { Confirm } from './Confirm';
import { firstChoice, toWish, type Choice } from './choice';
import { DraftLaid } from './DraftLaid';
import { Points } from './Points';
import { PreviewOf } from './PreviewOf';
import { Rest, Resume } from './Rest';

interface FollowUpProps {
  id: string;
  now: string;
  selection: Selection;
  onBack: () => void;
  /** The user said something that may move others too. */
  onChanged: () => void;
  onPerson: () => void;
}

/** One follow-up: why it is one, what to refer to, the text, and the button that lays it into Drafts. */
export function FollowUpView({ id, now, selection, onBack, onChanged, onPerson }: FollowUpProps) {
  const { api } = useServices();
  const { value, error, slow, reload } = useLoad(`follow-up:${id}`, (signal) => api.followUp(id, signal));
  const elsewhere = value && selection.kind !== 'none' && selection.people[0] && !concerns(value, selection) ? selection.people[0].name : undefined;
  return (
    <>
      <Button className="back" appearance="subtle" size="small" onClick={onBack}><span className="back-arrow" aria-hidden="true" />{t('follow.back')}</Button>
      {elsewhere && (
        <p className="hint" dir="auto">
          {t('follow.elsewhere', { name: elsewhere })} <Button size="small" appearance="transparent" onClick={onPerson}>{t('follow.elsewhere.show')}</Button>
        </p>
      )}
      {value ? <Opened followUp={value} now={now} reload={reload} onBack={onBack} onChanged={onChanged} />
        : error ? <Faulty error={error} onAgain={reload} />
        : <Waiting slow={slow} />}
    </>
  );
}

interface OpenedProps extends Pick<FollowUpProps, 'now' | 'onBack' | 'onChanged'> {
  followUp: FollowUp;
  reload: () => void;
}

function Opened({ followUp, now, reload, onBack, onChanged }: OpenedProps) {
  const { api, announce, signInNeeded } = useServices();
  const { person, meeting, state, points = [] } = followUp;
  const [choice, setChoice] = useState<Choice>(() => firstChoice(followUp));
  const [laid, setLaid] = useState<Draft | undefined>(followUp.draft);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<unknown>();
  const draft = laid ?? followUp.draft;
  const differs = draft !== undefined && !(choice.kind === 'point' && choice.pointId === draft.pointId);
  // The server refuses a draft in every other state: then there is nothing to choose.
  const writable = state === 'ready' || state === 'drafted';
  const waits = state === 'waiting' || state === 'snoozed';
  const moved = () => {
    reload();
    onChanged();
  };

  const put = () => {
    setBusy(true);
    setTrouble(undefined);
    api.draft(followUp.followUpId, toWish(choice, draft !== undefined)).then(
      (made) => {
        setLaid(made);
        announce(t('announce.drafted', { name: person.name }));
      },
      (reason: unknown) => {
        if (reason instanceof SignInNeeded) signInNeeded(reason.claims);
        else setTrouble(reason);
        if (reason instanceof Problem && reason.code !== 'unreachable') reload();
      },
    ).finally(() => setBusy(false));
  };

  return (
    <>
      <PersonHead name={person.name} level="h1" line={[person.company, meeting.subject, meetingDay(meeting, now)].filter(Boolean).join(' · ')} />
      <Evidence evidence={followUp.evidence} now={now} />
      <StateWords state={state} name={person.name} />
      {state === 'detected' && <Confirm meetingId={meeting.meetingId} name={person.name} onAnswered={(happened) => { if (!happened) onBack(); moved(); }} />}
      {(state === 'resting' || state === 'dismissed') && <Resume followUp={followUp} onDone={moved} />}
      {draft && <DraftLaid draft={draft} />}
      {writable ? <Choose followUp={followUp} choice={choice} onChoose={setChoice} now={now} />
        : points.length > 0 && <Points points={points} now={now} />}
      {!draft && (writable || (waits && followUp.preview)) && <PreviewOf followUp={followUp} choice={choice} />}
      {trouble !== undefined && <p role="alert" className="hint">{problemWords(trouble)}</p>}
      {writable && (!draft || differs) && (
        <Button appearance={draft ? 'secondary' : 'primary'} size="large" className="put" onClick={put}
          disabled={busy || (choice.kind === 'own' && !choice.words.trim())}>
          {busy ? t('follow.putting') : draft ? t('follow.replace') : t('follow.put')}
        </Button>
      )}
      {(writable || waits) && <Rest followUp={followUp} onDone={moved} />}
    </>
  );
}

function StateWords({ state, name }: { state: FollowUp['state']; name: string }) {
  const key = `follow.state.${state}`;
  return hasText(key) ? <p className="hint" dir="auto">{t(key, { name })}</p> : null;
}

function concerns(followUp: FollowUp, selection: Selection): boolean {
  const own = followUp.person.addresses.map((address) => address.toLowerCase());
  return selection.kind !== 'none' && selection.people.some((person) => own.includes(person.address.toLowerCase()));
}
