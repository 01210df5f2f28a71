import type { Point } from '../api/types';
import { Quote } from '../parts/Quote';
import { t } from '../text/text';

/** What was talked about, to read: there is nothing to choose yet, or no more. */
export function Points({ points, now }: { points: Point[]; now: string }) {
  return (
    <section className="points">
      <h2 className="group">{t('follow.points')}</h2>
      {points.map((point) => <blockquote key={point.pointId}><Quote point={point} now={now} /></blockquote>)}
    </section>
  );
}
