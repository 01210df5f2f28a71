import { Problem } from '../api/problem';
import { hasText, t } from '../text/text';
import { Notice } from './Notice';

/** The words for anything that went wrong. */
export function problemWords(error: unknown): string {
  const key = `problem.${error instanceof Problem ? error.code : 'unexpected'}`;
  return hasText(key) ? t(key) : t('problem.unexpected');
}

export function Faulty({ error, onAgain }: { error: unknown; onAgain: () => void }) {
  return <Notice title={t('problem.title')} words={problemWords(error)} action={t('again')} onAction={onAgain} />;
}
