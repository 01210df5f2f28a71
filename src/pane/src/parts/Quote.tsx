import type { Point } from '../api/types';
import { dayText } from '../text/dates';
import { t } from '../text/text';

/** Exact words with where they come from. */
export function Quote({ point, now }: { point: Point; now: string }) {
  return (
    <>
      <q className="quote" dir="auto">{point.quote}</q>
      <span className="quiet" dir="auto">{sourceLine(point, now)}</span>
    </>
  );
}

export function sourceLine(point: Point, now: string): string {
  return [point.saidBy, t(`source.${point.source.kind}`), dayText(point.source.at, now)].filter(Boolean).join(' · ');
}
