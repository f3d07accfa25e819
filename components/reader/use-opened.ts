import { useState } from 'preact/hooks';
import type { Opened } from './ReaderTools';

export interface OpenedThings {
  list: Opened[];
  toggle: (what: Opened) => void;
  /** Closes the innermost open thing; false where nothing is open. */
  closeInnermost: () => boolean;
  closeMenus: () => void;
}

/** Which of panel and menus are open: the rules panel beside the text, and at most one menu over it. */
export function useOpened(): OpenedThings {
  const [rules, setRules] = useState(false);
  const [menu, setMenu] = useState<'type' | 'keys' | null>(null);
  const list: Opened[] = [...(rules ? ['rules' as const] : []), ...(menu ? [menu] : [])];
  return {
    list,
    toggle: (what) => {
      if (what !== 'rules') return setMenu(menu === what ? null : what);
      setMenu(null);
      setRules(!rules);
    },
    closeInnermost: () => {
      if (menu) setMenu(null);
      else if (rules) setRules(false);
      return list.length > 0;
    },
    closeMenus: () => setMenu(null),
  };
}
