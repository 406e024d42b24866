import { element } from '../card/element.ts';
import { say, tell } from '../language/say.ts';
import { describeChanges } from '../settings/describe-changes.ts';
import type { Names, SettingName } from '../settings/setting-words.ts';
import type { Settings } from '../settings/settings.ts';
import { largestFile, type ReadFile } from '../settings/settings-file.ts';
import type { ParsedSettings } from '../settings/store.ts';
import { changeList } from './change-list.ts';
import type { OptionsSection } from './options-world.ts';

/** Problems of a file that are listed; the rest is counted. */
const mostProblems = 10;

interface ImportWorld {
  readonly document: Document;
  readonly names: Names;
  /** Of the field that takes the file. */
  readonly id: string;
  readonly label: string;
  /** What such a file holds, for sentences: “settings”. */
  readonly what: string;
  read(text: string): ReadFile;
  /** The settings as they would be with what the file holds, and what of it has no place there. */
  joined(mine: Settings, file: Settings): ParsedSettings;
  /** Stands above what would change; when it is answered, `again` is to be called. */
  readonly question?: HTMLElement;
  onUse(file: Settings): void;
}

export interface ImportPart extends OptionsSection {
  /** Tells anew what would change. */
  again(): void;
}

/** Chooses a file, shows what it would change in the settings, and asks before anything is. */
export function importPart(world: ImportWorld): ImportPart {
  const { document, names, what } = world;
  const make = element(document);
  const input = make('input', 'import-file');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.id = world.id;
  const label = make('label', '', world.label);
  label.htmlFor = input.id;
  const complaint = make('p', 'complaint');
  complaint.setAttribute('role', 'alert');
  const preview = make('div', 'import-preview');
  let offered: { readonly name: string; readonly parsed: ParsedSettings } | undefined;
  let current: Settings | undefined;
  let locked: readonly SettingName[] = [];
  let chosen: File | undefined;

  function close(focus: HTMLElement | undefined) {
    offered = undefined;
    preview.replaceChildren();
    focus?.focus();
  }

  function button(text: string, onClick: () => void): HTMLButtonElement {
    const made = make('button', '', text);
    made.type = 'button';
    made.addEventListener('click', onClick);
    return made;
  }

  /** The headline of the preview, for the focus. */
  function render(): HTMLElement | undefined {
    if (offered === undefined || current === undefined) return undefined;
    const { name, parsed } = offered;
    const kept = Object.fromEntries(locked.map((setting) => [setting, current?.[setting]]));
    const joined = world.joined(current, parsed.settings);
    const changes = describeChanges(current, { ...joined.settings, ...kept }, names);
    const head = make(
      'h3',
      '',
      changes.length > 0 ? say('options_file_would_change', { name }) : say('options_nothing_to_change'),
    );
    head.tabIndex = -1;
    const same = make('p', '', say('options_file_is_same', { what, name }));
    const use = button(say('options_use_these'), () => {
      close(undefined);
      world.onUse(parsed.settings);
    });
    const cancel = button(changes.length > 0 ? say('options_cancel') : say('options_close'), () =>
      close(input),
    );
    preview.replaceChildren(
      head,
      ...problemsOf([...parsed.problems, ...joined.problems]),
      ...(world.question === undefined ? [] : [world.question]),
      changes.length > 0 ? changeList(document, changes) : same,
      make('div', 'buttons', ...(changes.length > 0 ? [use, cancel] : [cancel])),
    );
    return head;
  }

  function problemsOf(problems: ParsedSettings['problems']): HTMLElement[] {
    if (problems.length === 0) return [];
    const lines = problems.slice(0, mostProblems).map((problem) => make('li', '', tell(problem)));
    const more = problems.length - lines.length;
    if (more > 0) lines.push(make('li', '', say('options_and_more', { count: more })));
    return [make('p', '', say('options_file_partly')), make('ul', 'file-problems', ...lines)];
  }

  input.addEventListener('change', async () => {
    const file = input.files?.[0];
    chosen = file;
    close(undefined);
    complaint.textContent = '';
    if (file === undefined) return;
    const read = await readFile(file, world);
    // Another one was chosen while this one was read.
    if (file !== chosen) return;
    // The same file can be chosen again, once it is mended.
    input.value = '';
    if ('complaint' in read) {
      complaint.textContent = say('options_file_nothing_changed', { complaint: read.complaint });
      return;
    }
    offered = { name: file.name, parsed: read.parsed };
    render()?.focus();
  });

  return {
    root: make('div', 'import', label, input, complaint, preview),
    show({ settings, locked: now = [] }) {
      const isNew = JSON.stringify(settings) !== JSON.stringify(current);
      current = settings;
      locked = now;
      // Changed on another page meanwhile: what the file would change is no longer the same.
      if (isNew && preview.contains(document.activeElement)) render()?.focus();
      else if (isNew) render();
    },
    again: render,
  };
}

async function readFile(file: File, { what, read }: ImportWorld): Promise<ReadFile> {
  if (file.size > largestFile)
    return { complaint: say('options_file_too_large', { what, size: largestFile / 1e6 }) };
  try {
    return read(await file.text());
  } catch {
    return { complaint: say('options_file_not_opened') };
  }
}
