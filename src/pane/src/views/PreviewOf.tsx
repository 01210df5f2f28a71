import type { FollowUp } from '../api/types';
import { t } from '../text/text';
import type { Choice } from './choice';

/** The text as it will lie in Drafts, or what is known of it. The server's preview refers to the first point. */
export function PreviewOf({ followUp, choice }: { followUp: FollowUp; choice: Choice }) {
  const points = followUp.points ?? [];
  const point = choice.kind === 'point' ? points.find((candidate) => candidate.pointId === choice.pointId) : undefined;
  const preview = point?.preview ?? (point && point === points[0] ? followUp.preview : undefined);
  return (
    <section aria-live="polite">
      <h2 className="group">{t('follow.preview')}</h2>
      {preview
        ? <MailText subject={preview.subject} text={preview.text} />
        : <p className="quiet" dir="auto">{laterWords(choice, point?.phrase)}</p>}
    </section>
  );
}

function laterWords(choice: Choice, phrase: string | undefined): string {
  if (choice.kind === 'plain') return t('follow.preview.plain');
  return phrase === undefined ? t('follow.preview.own') : t('follow.preview.later', { phrase: `“${phrase}”` });
}

export function MailText({ subject, text }: { subject: string; text: string }) {
  return (
    <div className="mail" dir="auto">
      <p className="mail-subject">{subject}</p>
      {text.split(/\n{2,}/).map((paragraph, index) => <p key={index}>{paragraph}</p>)}
    </div>
  );
}
