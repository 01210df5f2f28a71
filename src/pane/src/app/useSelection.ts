import { useEffect, useState } from 'react';
import type { Outlook } from '../outlook/outlook';
import type { Selection } from '../outlook/selection';

/** The item on screen in Outlook. Of two quick changes only the last one counts, whichever is read first. */
export function useSelection(outlook: Outlook, onChange: (kind: Selection['kind']) => void): Selection {
  const [selection, setSelection] = useState<Selection>({ kind: 'none' });
  useEffect(() => {
    let newest = 0;
    let shown: Selection = { kind: 'none' };
    const read = () => {
      const mine = ++newest;
      void outlook.selection().then((next) => {
        if (mine !== newest || tokenOf(next) === tokenOf(shown)) return;
        shown = next;
        setSelection(next);
        onChange(next.kind);
      });
    };
    read();
    const stop = outlook.watchSelection(read);
    return () => {
      newest = Number.NaN;
      stop();
    };
  }, [outlook, onChange]);
  return selection;
}

const tokenOf = (selection: Selection) => selection.kind === 'none' ? '' : selection.token;
