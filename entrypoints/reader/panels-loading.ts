import { t } from '../../utils/i18n';
import type { PopupNotesWorld } from './popup-notes';
import type { SessionStore } from './session-state';
import type { SessionWorld } from './session-world';

type World = Pick<SessionWorld, 'loadPart' | 'idle' | 'moveIn' | 'reportError'>;

/** Brings the popup's panels: ahead of the first press where the browser is idle before it, else at that press. */
export class PanelsLoading {
  #loading: Promise<void> | null = null;

  constructor(
    private readonly world: World,
    private readonly store: SessionStore,
    private readonly notes: PopupNotesWorld,
  ) {}

  /** Rejects where they cannot be had; the press that wants a panel tries again. */
  async ahead(): Promise<void> {
    await this.world.idle();
    await this.#load();
  }

  /** False where the panels cannot be had; then the popup says so. */
  async wanted(): Promise<boolean> {
    try {
      await this.#load();
      return true;
    } catch (error) {
      this.world.reportError('bring the panels', error);
      this.store.set({ toast: { text: t('panelsFailed') } });
      return false;
    }
  }

  #load(): Promise<void> {
    this.#loading ??= this.world.loadPart('panels').then(
      (panels) => {
        this.world.moveIn(panels);
        this.store.set({ panels, notes: panels.openNotes(this.notes) });
      },
      (error: unknown) => {
        this.#loading = null;
        throw error;
      },
    );
    return this.#loading;
  }
}
