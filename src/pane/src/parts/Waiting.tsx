import { t } from '../text/text';

/** Grey lines for the first second, then words. */
export function Waiting({ slow }: { slow: boolean }) {
  return (
    <div className="waiting" aria-busy="true">
      <div className="shell-line shell-line-wide" />
      <div className="shell-line" />
      <div className="shell-line shell-line-short" />
      {slow && <p role="status" className="quiet">{t('loading.slow')}</p>}
    </div>
  );
}
