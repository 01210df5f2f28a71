import type { Evidence as EvidenceFacts } from '../api/types';
import { dayText } from '../text/dates';
import { hasText, t } from '../text/text';

/** The line that proves it, and one click away the sources. */
export function Evidence({ evidence, now }: { evidence: EvidenceFacts; now: string }) {
  return (
    <div className="evidence">
      <p dir="auto">{evidence.summary}</p>
      {evidence.sources.length > 0 && (
        <details>
          <summary>{t('follow.why')}</summary>
          <ul>
            {evidence.sources.map((source) => (
              <li key={source.graphId + source.text}>
                <span dir="auto">{source.text}</span>
                <span className="quiet">{kind(source.kind)} · {dayText(source.at, now)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function kind(name: string): string {
  const key = `source.${name}`;
  return hasText(key) ? t(key) : name;
}
