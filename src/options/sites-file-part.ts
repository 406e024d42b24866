import { element } from '../card/element.ts';
import { say } from '../language/say.ts';
import type { Settings } from '../settings/settings.ts';
import { readSitesFile, withSitesOf, writeSitesFile } from '../settings/sites-file.ts';
import { checkbox } from './checkbox.ts';
import { importPart } from './import-part.ts';
import { namesOf } from './names-of.ts';
import type { OptionsSection, OptionsWorld } from './options-world.ts';
import { saveFile } from './save-file.ts';
import type { UndoNotice } from './undo-notice.ts';
import { whyNotSaved } from './why-not-saved.ts';

/** The site rules alone: kept in a file, and taken from one. */
export function sitesFilePart(world: OptionsWorld, notice: UndoNotice): OptionsSection {
  const { document, store, keeper, glossary, now } = world;
  const make = element(document);
  const save = make('button', 'save-sites', say('options_sites_save'));
  save.type = 'button';
  save.addEventListener('click', () => {
    notice.clear();
    const saved = now().toISOString();
    store.read().then(
      ({ settings }) =>
        saveFile(document, `sidenote-sites-${saved.slice(0, 10)}.json`, writeSitesFile(settings, saved)),
      () => notice.complain(say('options_no_file_made')),
    );
  });

  const keep = checkbox(document, say('options_sites_keep_mine'), () => {
    file.again();
    keep.input.focus();
  });
  keep.input.checked = true;
  const file = importPart({
    document,
    names: namesOf(glossary.entries),
    id: 'sites-file',
    label: say('options_sites_use_file'),
    what: say('options_file_sites'),
    read: readSitesFile,
    joined: (mine, theirs) => withSitesOf(mine, theirs, keep.input.checked),
    question: keep.root,
    onUse: (theirs) => replace(theirs, keep.input.checked, 'import', say('options_sites_import_done')),
  });

  /** Of what is stored now, only the site rules are replaced: the rest may have changed meanwhile. */
  function replace(theirs: Settings, keepsOthers: boolean, reason: 'import' | 'return', told: string) {
    notice.clear();
    store
      .read()
      .then(({ settings }) => keeper.replace(withSitesOf(settings, theirs, keepsOthers).settings, reason))
      .then(
        ({ settings: before }) =>
          notice.show(told, () => replace(before, false, 'return', say('options_undone'))),
        (error: unknown) => notice.complain(whyNotSaved(error)),
      );
  }

  return {
    root: make('div', 'sites-files', make('div', 'buttons', save), file.root),
    show: file.show,
  };
}
