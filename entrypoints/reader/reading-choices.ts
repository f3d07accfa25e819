import { t } from '../../utils/i18n';
import type { ProtocolMap } from '../../utils/messaging/protocol';
import type { ReadingSettings } from '../../utils/settings/types';
import type { RemovalId } from '../../utils/sites/site-rule';
import type { PageJoining } from './page-joining';
import type { SessionStore } from './session-state';
import type { SessionWorld } from './session-world';
import type { ShownStory } from './shown-story';

type Choice = 'setRemoval' | 'setSiteDisabled' | 'setSiteJoining' | 'setReading';

/** The reader's choices: in effect at once, kept by the background, taken back where that fails. */
export class ReadingChoices {
  /** As stored, without what is being tried; null until something is changed. */
  #kept: ReadingSettings | null = null;

  constructor(
    private readonly world: Pick<SessionWorld, 'ask' | 'reportError'>,
    private readonly store: SessionStore,
    private readonly story: ShownStory,
    private readonly joining: Pick<PageJoining, 'switch'>,
  ) {}

  setRule(removal: RemovalId, on: boolean): void {
    if (!this.story.setup) return;
    const { siteKey } = this.story.setup;
    this.story.apply(removal, on);
    void this.#keep('setRemoval', { site: siteKey, removal, on }, () => this.story.apply(removal, !on));
  }

  setDisabled(disabled: boolean): void {
    if (!this.story.setup) return;
    const undo = { label: t('readerUndo'), run: () => this.setDisabled(!disabled) };
    const text = t(disabled ? 'rulesDisabled' : 'rulesEnabled');
    this.store.set({ disabled, toast: { text, action: undo } });
    void this.#keep('setSiteDisabled', { site: this.story.setup.siteKey, disabled }, () =>
      this.store.set({ disabled: !disabled }),
    );
  }

  setJoining(joinPages: boolean): void {
    if (!this.story.setup) return;
    const apply = (on: boolean) => {
      this.store.set({ joinPages: on });
      this.joining.switch();
    };
    apply(joinPages);
    const change = { site: this.story.setup.siteKey, joinPages };
    void this.#keep('setSiteJoining', change, () => apply(!joinPages));
  }

  setReading(change: Partial<ReadingSettings>, passing = false): void {
    const { reading } = this.store.state;
    this.#kept ??= reading;
    const wanted = { ...reading, ...change };
    this.store.set({ reading: wanted });
    if (passing) return;
    const before = this.#kept;
    this.#kept = wanted;
    void this.#keep('setReading', change, () => {
      this.#kept = before;
      this.store.set({ reading: before });
    });
  }

  async #keep<T extends Choice>(
    type: T,
    change: Parameters<ProtocolMap[T]>[0],
    undo: () => void,
  ): Promise<void> {
    const failed = await this.world.ask(type, change).then(
      (outcome) => !outcome.ok && (outcome.reason === 'full' ? 'settingsFull' : 'rulesFailed'),
      (error: unknown) => {
        this.world.reportError(`keep a choice (${type})`, error);
        return 'rulesFailed' as const;
      },
    );
    if (!failed) return;
    undo();
    this.store.set({ toast: { text: t(failed) } });
  }
}
