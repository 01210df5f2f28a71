import { Button, Link } from '@fluentui/react-components';
import type { Draft } from '../api/types';
import { useServices } from '../app/services';
import { t } from '../text/text';
import { MailText } from './PreviewOf';

/** The draft lies in Drafts. Outlook does not say whether it could open it, so the way by the browser is always there. */
export function DraftLaid({ draft }: { draft: Draft }) {
  const { outlook } = useServices();
  const { restId, webLink } = draft;
  return (
    <section className="laid">
      <h2><span className="tick" aria-hidden="true" />{t('follow.done')}</h2>
      <p className="quiet">{t('follow.done.words')}</p>
      <div className="laid-ways">
        {restId && <Button appearance="primary" onClick={() => outlook.showDraft(restId)}>{t('follow.open')}</Button>}
        {webLink && <Link href={webLink} target="_blank" rel="noopener">{t('follow.web')}</Link>}
      </div>
      <MailText subject={draft.subject} text={draft.text} />
    </section>
  );
}
