interface PersonHeadProps {
  name: string;
  line?: string | undefined;
  level?: 'h1' | 'h2' | 'h3';
}

/** Who: initials, name, and a line under it. */
export function PersonHead({ name, line, level: Level = 'h2' }: PersonHeadProps) {
  return (
    <div className="person-head">
      <span className="initials" aria-hidden="true">{initials(name)}</span>
      <div>
        <Level dir="auto">{name}</Level>
        {line && <p className="quiet" dir="auto">{line}</p>}
      </div>
    </div>
  );
}

/** First letters of the first and the last word; one letter where there is one word, or a script without capitals. */
export function initials(name: string): string {
  const words = name.split(/[\s,]+/u).filter((word) => /^\p{L}/u.test(word));
  const first = words[0] ? [...words[0]][0] ?? '' : '';
  const last = words.length > 1 ? [...(words.at(-1) ?? '')][0] ?? '' : '';
  return /\p{Lu}/u.test(first) ? (first + last).toUpperCase() : first;
}
