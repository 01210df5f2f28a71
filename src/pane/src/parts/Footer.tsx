import { Link } from '@fluentui/react-components';
import type { Sync } from '../app/useSync';
import type { SyncStatus } from '../api/types';
import { agoText } from '../text/dates';
import { t } from '../text/text';

/** How fresh all this is. */
export function Footer({ sync, now }: { sync: Sync; now: string }) {
  const { status } = sync;
  if (!status) return null;
  const canStart = status.state === 'idle' || status.state === 'parked' || status.state === 'never';
  return (
    <footer className="footer">
      <span>{words(status, now)}</span>
      {canStart && <Link as="button" onClick={sync.start}>{t('sync.now')}</Link>}
    </footer>
  );
}

function words(status: SyncStatus, now: string): string {
  const { progress, lastSyncedAt } = status;
  if (status.state === 'running' && progress && progress.total > 0) return t('sync.progress', progress);
  if (status.state !== 'idle') return t(`sync.${status.state}`);
  if (!lastSyncedAt || Date.parse(now) - Date.parse(lastSyncedAt) < 60_000) return t('sync.fresh');
  return t('sync.idle', { ago: agoText(lastSyncedAt, now) });
}
