import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Mark } from './Mark';

interface NoticeProps {
  title: string;
  words: string;
  action?: string;
  onAction?: () => void;
  busy?: boolean;
  primary?: boolean;
  mark?: boolean;
  children?: ReactNode;
}

/** One thing to say, and at most one thing to do. */
export function Notice({ title, words, action, onAction, busy, primary, mark, children }: NoticeProps) {
  return (
    <section className="notice">
      {mark && <Mark />}
      <h1>{title}</h1>
      <p>{words}</p>
      {children}
      {action && <Button appearance={primary ? 'primary' : 'secondary'} onClick={onAction} disabled={busy ?? false}>{action}</Button>}
    </section>
  );
}
