import { element } from '../card/element.ts';
import { say } from '../language/say.ts';
import type { StoredArea } from '../settings/settings-keeper.ts';
import { isPieceName } from '../settings/shared-pieces.ts';
import { parseSharing, type SharingTrouble } from '../settings/sharing.ts';
import type { SharingChoice } from '../settings/sharing-choice.ts';
import { sharingKey } from '../settings/stored-keys.ts';
import { checkbox } from './checkbox.ts';
import type { UndoNotice } from './undo-notice.ts';
import { whyNotSaved } from './why-not-saved.ts';

const troubles = {
  full: 'options_sharing_full',
  newer: 'options_sharing_newer',
  missing: 'options_sharing_unable',
} as const satisfies Record<SharingTrouble, string>;

export interface SharingPart {
  readonly root: HTMLElement;
  show(areas: readonly StoredArea[]): void;
}

/** Whether settings go to the reader's other browsers, and which. */
export function sharingPart(document: Document, choice: SharingChoice, notice: UndoNotice): SharingPart {
  const make = element(document);
  let last: readonly StoredArea[] = [];

  function carryOut(done: Promise<void>, told?: string) {
    notice.clear();
    done.then(
      () => told !== undefined && notice.show(told),
      (error: unknown) => {
        notice.complain(whyNotSaved(error));
        show(last);
      },
    );
  }

  const choose = () => carryOut(choice.choose(on.input.checked, on.input.checked && sites.input.checked));
  const on = checkbox(document, say('options_share'), choose);
  const onHint = make('p', 'hint', say('options_share_hint'));
  const sites = checkbox(document, say('options_share_sites'), choose);
  const sitesHint = make('p', 'hint', say('options_share_sites_hint'));
  describe(on.input, onHint, 'share-hint');
  describe(sites.input, sitesHint, 'share-sites-hint');
  const trouble = make('p', 'trouble');
  trouble.setAttribute('role', 'status');
  const forget = make('button', '', say('options_share_stop'));
  forget.type = 'button';
  forget.addEventListener('click', () => carryOut(choice.forget(), say('options_share_deleted')));

  function show(areas: readonly StoredArea[]) {
    last = areas;
    const inArea = (name: StoredArea['area']) => areas.find(({ area }) => area === name)?.items ?? {};
    const sharing = parseSharing(inArea('local')[sharingKey]);
    on.input.checked = sharing.on;
    sites.input.checked = sharing.sites;
    sites.input.disabled = !sharing.on;
    trouble.textContent = sharing.trouble === undefined ? '' : say(troubles[sharing.trouble]);
    trouble.hidden = sharing.trouble === undefined;
    forget.hidden = !sharing.on && !Object.keys(inArea('sync')).some(isPieceName);
  }
  show([]);
  const choices = make('div', 'sharing', on.root, onHint, sites.root, sitesHint, trouble, forget);
  return { root: make('div', '', make('h3', '', say('options_sharing')), choices), show };
}

function describe(input: HTMLInputElement, hint: HTMLElement, id: string) {
  hint.id = id;
  input.setAttribute('aria-describedby', id);
}
