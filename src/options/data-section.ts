import { element } from '../card/element.ts';
import { parseSettings } from '../settings/parse-settings.ts';
import { parseManaged, parsePolicy } from '../settings/policy.ts';
import type { CopyReason } from '../settings/saved-copies.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../settings/settings-file.ts';
import { policyKey } from '../settings/stored-keys.ts';
import { copiesPart } from './copies-part.ts';
import { importPart } from './import-part.ts';
import { namesOf } from './names-of.ts';
import { onceMore } from './once-more.ts';
import type { OptionsSection, OptionsWorld } from './options-world.ts';
import { saveFile } from './save-file.ts';
import { sharingPart } from './sharing-part.ts';
import { storedPart } from './stored-part.ts';
import { undoNotice } from './undo-notice.ts';
import { whyNotSaved } from './why-not-saved.ts';

/** The settings as a whole: kept in a file, taken from one, put back, and every stored byte shown. */
export function dataSection(world: OptionsWorld): OptionsSection {
  const { document, store, keeper, now, glossary, signal } = world;
  const make = element(document);
  const names = namesOf(glossary.entries);
  const notice = undoNotice(document);
  let current = defaultSettings;
  let standard = defaultSettings;

  function replace(settings: Settings, reason: CopyReason, told: string) {
    notice.clear();
    keeper.replace(settings, reason).then(
      (before) => notice.show(told, () => replace(before.settings, 'return', 'That was undone.')),
      (error: unknown) => notice.complain(whyNotSaved(error)),
    );
  }

  function button(text: string, onClick: () => void): HTMLButtonElement {
    const made = make('button', '', text);
    made.type = 'button';
    made.addEventListener('click', onClick);
    return made;
  }

  const toFile = button('Save settings to a file', () => {
    notice.clear();
    const saved = now().toISOString();
    const name = `sidenote-settings-${saved.slice(0, 10)}.json`;
    store.read().then(
      ({ settings }) => saveFile(document, name, writeSettingsFile(settings, saved)),
      () => notice.complain('The settings could not be read, so no file was made.'),
    );
  });
  const reset = button('Go back to the standard settings', () =>
    replace(standard, 'reset', 'The standard settings are back.'),
  );
  const fromFile = importPart({
    document,
    names,
    id: 'import-file',
    label: 'Use settings from a file',
    what: 'settings',
    read: readSettingsFile,
    joined: (_mine, settings) => ({ settings, problems: [] }),
    onUse: (settings) => replace(settings, 'import', 'The settings from the file are in use.'),
  });
  const copies = copiesPart({
    document,
    names,
    current: () => current,
    onReturn: (settings, when) => replace(settings, 'return', `Settings are back as they were: ${when}.`),
    onForget() {
      notice.clear();
      keeper.forgetCopies().then(
        () => notice.show('Earlier settings were deleted.'),
        (error: unknown) => notice.complain(whyNotSaved(error)),
      );
    },
  });
  const shared = sharingPart(document, world.sharing, notice);
  const bytes = storedPart(document);
  const unread = make('p', 'complaint');
  unread.setAttribute('role', 'alert');

  const showStored = onceMore(async () => {
    try {
      const areas = await keeper.stored();
      const local = areas.find(({ area }) => area === 'local')?.items ?? {};
      standard = standardUnder(local[policyKey]);
      copies.show(local);
      shared.show(areas);
      bytes.show(areas);
      unread.textContent = '';
    } catch {
      unread.textContent = 'What is stored could not be read. Reload this page to try again.';
    }
  });
  keeper.watch(showStored, signal);
  showStored();

  return {
    root: make(
      'section',
      'section data',
      make('h2', '', 'Your data'),
      notice.root,
      make('p', 'hint', 'A file of your settings also holds the names of sites for which you made a rule.'),
      make('div', 'buttons', toFile, reset),
      fromFile.root,
      make('h3', '', 'Earlier settings'),
      make('p', 'hint', earlier),
      unread,
      copies.root,
      shared.root,
      make('details', 'all-stored', make('summary', '', 'Everything that Sidenote has stored'), bytes.root),
    ),
    show(parsed) {
      current = parsed.settings;
      fromFile.show(parsed);
    },
  };
}

function standardUnder(policy: unknown): Settings {
  return parseManaged(undefined, parsePolicy(policy, parseSettings), parseSettings).settings;
}

const earlier =
  'Kept on this device before larger changes, and before the first change of a day; the ten newest stay. ' +
  'They hold rules that you removed since, until you delete them.';
