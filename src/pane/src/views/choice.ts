import type { DraftWish, FollowUp } from '../api/types';

/** What the draft will refer to. */
export type Choice =
  | { kind: 'point'; pointId: string }
  | { kind: 'own'; words: string }
  | { kind: 'plain' };

/** What the draft already refers to, else the best point, else the user's own words. */
export function firstChoice(followUp: FollowUp): Choice {
  const pointId = followUp.draft?.pointId ?? followUp.points?.[0]?.pointId;
  return pointId ? { kind: 'point', pointId } : { kind: 'own', words: '' };
}

/** The request for a choice. */
export function toWish(choice: Choice, replace: boolean): DraftWish {
  const about = choice.kind === 'point' ? { pointId: choice.pointId }
    : choice.kind === 'own' ? { ownWords: choice.words.trim() }
    : { plain: true };
  return replace ? { ...about, replace: true } : about;
}
