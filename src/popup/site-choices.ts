import { say } from '../language/say-in-popup.ts';
import type { Settings } from '../settings/settings.ts';
import { withDomain, withSite } from '../settings/site-rules.ts';
import type { PopupLink } from './popup-link.ts';
import type { PopupWorld } from './popup-world.ts';
import type { SiteChoices } from './site-section.ts';
import type { SiteStatus, TabFacts } from './site-status.ts';

interface ChoicesWorld {
  readonly world: Pick<PopupWorld, 'store' | 'front' | 'openCheck' | 'openExtensionSettings'>;
  /** What is shown now. */
  now(): { readonly status: SiteStatus; readonly tab: TabFacts | undefined };
  complain(text: string): void;
  /** To be called when something was done: the page is asked anew. */
  onDone(): void;
}

/** Does what the reader chooses for the site in front. In a private window no rule is made: the switch pauses the tab. */
export function siteChoices({ world, now, complain, onDone }: ChoicesWorld): SiteChoices {
  async function attempt(what: () => Promise<unknown> | undefined, failed: string): Promise<void> {
    complain('');
    try {
      await what();
    } catch (error) {
      const isLocked = error instanceof Error && error.message === 'locked';
      complain(isLocked ? say('kept_locked') : failed);
    }
    onDone();
  }
  const change = (changing: (settings: Settings) => Settings) =>
    attempt(() => world.store.update(changing), say('kept_not_saved'));
  const withTab = (what: (link: PopupLink) => Promise<unknown>) =>
    attempt(() => {
      const link = world.front.link();
      return link && what(link);
    }, say('popup_not_allowed'));
  const pause = (paused: boolean) => withTab((link) => link.pause(paused));

  return {
    turn({ host, domain }, on) {
      const { status, tab } = now();
      if (status.kind === 'paused') return void pause(false);
      if (tab?.isPrivate !== true) {
        return void change((settings) =>
          domain === undefined ? withSite(settings, host, { on }) : withDomain(settings, domain, on),
        );
      }
      if (!on) return void pause(true);
      complain(say('popup_private'));
    },
    pause: () => void pause(true),
    mend(what) {
      const { tab } = now();
      switch (what) {
        case 'turn-on-everywhere':
          return void change((settings) => ({ ...settings, on: true }));
        case 'resume':
          return void pause(false);
        case 'scan-again':
          return void withTab((link) => link.scanAgain());
        case 'reload':
          return void withTab((link) => link.reload());
        case 'allow-site':
        case 'allow-sites':
          // Nothing may be waited for before: browsers ask readers only during their click.
          return void withTab((link) => link.allow(tab?.address ?? ''));
        case 'open-extension-settings':
          return void attempt(() => world.openExtensionSettings(), say('popup_look_yourself'));
        case 'check-text':
          return world.openCheck();
      }
    },
  };
}
