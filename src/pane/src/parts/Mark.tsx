/** Two people, partly in the same picture. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 48 32" width="48" height="32" aria-hidden="true">
      <circle cx="17" cy="16" r="13" fill="var(--colorBrandBackground)" />
      <circle cx="31" cy="16" r="13" className="mark-other" />
    </svg>
  );
}
