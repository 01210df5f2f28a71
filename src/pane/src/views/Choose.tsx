import { Textarea } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { FollowUp } from '../api/types';
import { Quote } from '../parts/Quote';
import { t } from '../text/text';
import type { Choice } from './choice';

interface ChooseProps {
  followUp: FollowUp;
  choice: Choice;
  onChoose: (choice: Choice) => void;
  now: string;
}

/** Up to three quotes, the user's own words, or none: as one group of radio buttons. Keys 1, 2, 3 choose a quote. */
export function Choose({ followUp, choice, onChoose, now }: ChooseProps) {
  const points = followUp.points ?? [];
  const ownWords = useRef('');
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const point = points[Number(event.key) - 1];
      if (!point || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      onChoose({ kind: 'point', pointId: point.pointId });
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [points, onChoose]);

  return (
    <fieldset className="choose">
      <legend>
        <span className="group">{t('follow.points')}</span>
        {points.length > 1 && <span className="quiet keys">{t('follow.points.keys')}</span>}
      </legend>
      {points.length === 0 && <p className="quiet">{t('follow.points.none')}</p>}
      {points.map((point, index) => (
        <label key={point.pointId} className="option">
          <input type="radio" name="about" checked={choice.kind === 'point' && choice.pointId === point.pointId}
            onChange={() => onChoose({ kind: 'point', pointId: point.pointId })} aria-keyshortcuts={String(index + 1)} />
          <span className="option-words"><Quote point={point} now={now} /></span>
        </label>
      ))}
      <label className="option">
        <input type="radio" name="about" checked={choice.kind === 'own'} onChange={() => onChoose({ kind: 'own', words: ownWords.current })} />
        <span className="option-words">{t('follow.own')}</span>
      </label>
      {choice.kind === 'own' && (
        <Textarea className="own" aria-label={t('follow.own.hint')} placeholder={t('follow.own.hint')} value={choice.words} resize="vertical"
          textarea={{ dir: 'auto', maxLength: 500 }}
          onChange={(_, data) => { ownWords.current = data.value; onChoose({ kind: 'own', words: data.value }); }} />
      )}
      {points.length === 0 && (
        <label className="option">
          <input type="radio" name="about" checked={choice.kind === 'plain'} onChange={() => onChoose({ kind: 'plain' })} />
          <span className="option-words">{t('follow.plain')}</span>
        </label>
      )}
    </fieldset>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio');
}
