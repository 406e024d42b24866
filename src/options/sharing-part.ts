import { element } from '../card/element.ts';
import type { StoredArea } from '../settings/settings-keeper.ts';
import { isPieceName } from '../settings/shared-pieces.ts';
import { parseSharing, type SharingTrouble } from '../settings/sharing.ts';
import type { SharingChoice } from '../settings/sharing-choice.ts';
import { sharingKey } from '../settings/stored-keys.ts';
import { checkbox } from './checkbox.ts';
import type { UndoNotice } from './undo-notice.ts';
import { whyNotSaved } from './why-not-saved.ts';

const troubles: Readonly<Record<SharingTrouble, string>> = {
  full: 'Your settings need more room than the browser gives for sharing. They are kept here, and not shared until lists are shorter.',
  newer:
    'Another of your browsers has a newer Sidenote. Nothing is shared from here until this one is updated.',
  missing: 'This browser cannot share at the moment. Your settings are kept here, and shared when it can.',
};

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
  const on = checkbox(document, 'Share settings between your browsers', choose);
  const onHint = make(
    'p',
    'hint',
    'Your browser sends them, your own terms and notes among them, through the account that you are signed in to, by its own sync; ' +
      'Sidenote has no server. ' +
      'Where your browsers differ at first, what is shared already counts. A copy of your settings is kept before.',
  );
  const sites = checkbox(document, 'Share what names a site, too', choose);
  const sitesHint = make(
    'p',
    'hint',
    'Rules for single sites, and words that mean something else on a site: they tell where you read.',
  );
  describe(on.input, onHint, 'share-hint');
  describe(sites.input, sitesHint, 'share-sites-hint');
  const trouble = make('p', 'trouble');
  trouble.setAttribute('role', 'status');
  const forget = make('button', '', 'Stop, and delete what is shared');
  forget.type = 'button';
  forget.addEventListener('click', () =>
    carryOut(
      choice.forget(),
      'Shared settings were deleted. Browsers that still share may share theirs again.',
    ),
  );

  function show(areas: readonly StoredArea[]) {
    last = areas;
    const inArea = (name: StoredArea['area']) => areas.find(({ area }) => area === name)?.items ?? {};
    const sharing = parseSharing(inArea('local')[sharingKey]);
    on.input.checked = sharing.on;
    sites.input.checked = sharing.sites;
    sites.input.disabled = !sharing.on;
    trouble.textContent = sharing.trouble === undefined ? '' : troubles[sharing.trouble];
    trouble.hidden = sharing.trouble === undefined;
    forget.hidden = !sharing.on && !Object.keys(inArea('sync')).some(isPieceName);
  }
  show([]);
  const choices = make('div', 'sharing', on.root, onHint, sites.root, sitesHint, trouble, forget);
  return { root: make('div', '', make('h3', '', 'Sharing'), choices), show };
}

function describe(input: HTMLInputElement, hint: HTMLElement, id: string) {
  hint.id = id;
  input.setAttribute('aria-describedby', id);
}
