import { t } from '../../utils/i18n';
import type { PopupNotesWorld } from './popup-notes';
import type { SessionStore } from './session-state';
import type { SessionWorld } from './session-world';

type World = Pick<SessionWorld, 'loadPart' | 'idle' | 'moveIn' | 'reportError'>;

/** Brings the popup's panels: ahead of the first press where the browser is idle before it, else at that press. */
export class PanelsLoading {
  #loading: Promise<boolean> | null = null;

  constructor(
    private readonly world: World,
    private readonly store: SessionStore,
    private readonly notes: PopupNotesWorld,
  ) {}

  /** Quietly: where it fails, the press that wants a panel tries again. */
  async ahead(): Promise<void> {
    await this.world.idle();
    await this.#load();
  }

  /** False where the panels cannot be had; then the popup says so. */
  async wanted(): Promise<boolean> {
    const there = await this.#load();
    if (!there) this.store.set({ toast: { text: t('panelsFailed') } });
    return there;
  }

  #load(): Promise<boolean> {
    this.#loading ??= this.world.loadPart('panels').then(
      (panels) => {
        this.world.moveIn(panels);
        this.store.set({ panels, notes: panels.openNotes(this.notes) });
        return true;
      },
      (error: unknown) => {
        this.world.reportError('load the panels', error);
        this.#loading = null;
        return false;
      },
    );
    return this.#loading;
  }
}
