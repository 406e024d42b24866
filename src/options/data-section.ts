import { element } from '../card/element.ts';
import { say } from '../language/say.ts';
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
      (before) => notice.show(told, () => replace(before.settings, 'return', say('options_undone'))),
      (error: unknown) => notice.complain(whyNotSaved(error)),
    );
  }

  function button(text: string, onClick: () => void): HTMLButtonElement {
    const made = make('button', '', text);
    made.type = 'button';
    made.addEventListener('click', onClick);
    return made;
  }

  const toFile = button(say('options_save_file'), () => {
    notice.clear();
    const saved = now().toISOString();
    const name = `sidenote-settings-${saved.slice(0, 10)}.json`;
    store.read().then(
      ({ settings }) => saveFile(document, name, writeSettingsFile(settings, saved)),
      () => notice.complain(say('options_no_file_made')),
    );
  });
  const reset = button(say('options_reset'), () => replace(standard, 'reset', say('options_reset_done')));
  const fromFile = importPart({
    document,
    names,
    id: 'import-file',
    label: say('options_use_file'),
    what: say('options_file_settings'),
    read: readSettingsFile,
    joined: (_mine, settings) => ({ settings, problems: [] }),
    onUse: (settings) => replace(settings, 'import', say('options_import_done')),
  });
  const copies = copiesPart({
    document,
    names,
    current: () => current,
    onReturn: (settings, when) => replace(settings, 'return', say('options_return_done', { when })),
    onForget() {
      notice.clear();
      keeper.forgetCopies().then(
        () => notice.show(say('options_earlier_deleted')),
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
      unread.textContent = say('options_stored_unreadable');
    }
  });
  keeper.watch(showStored, signal);
  showStored();

  return {
    root: make(
      'section',
      'section data',
      make('h2', '', say('options_your_data')),
      notice.root,
      make('p', 'hint', say('options_file_holds_sites')),
      make('div', 'buttons', toFile, reset),
      fromFile.root,
      make('h3', '', say('options_earlier')),
      make('p', 'hint', say('options_earlier_hint')),
      unread,
      copies.root,
      shared.root,
      make('details', 'all-stored', make('summary', '', say('options_everything_stored')), bytes.root),
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
