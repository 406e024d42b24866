import { element } from '../card/element.ts';
import { say } from '../language/say.ts';
import type { Settings } from '../settings/settings.ts';
import { siteRule, withoutSite, withSite, withSiteMoved } from '../settings/site-rules.ts';
import type { OptionsSection, OptionsWorld, Save } from './options-world.ts';
import { siteForm } from './site-form.ts';
import { siteList, siteName } from './site-list.ts';
import { sitesFilePart } from './sites-file-part.ts';
import { sitesModeChoice } from './sites-mode.ts';
import { undoNotice } from './undo-notice.ts';

/** Where Sidenote is on, and the reader's rules for single sites: the list of them, and files of them. */
export function sitesSection(world: OptionsWorld, save: Save): OptionsSection {
  const { document } = world;
  const make = element(document);
  const notice = undoNotice(document);
  const none = make('p', 'hint');
  let settings: Settings | undefined;
  const mode = sitesModeChoice(document, (sitesMode) => save((now) => ({ ...now, sitesMode })));
  const adding = siteForm(document, {
    className: 'add-site',
    onSite(name) {
      notice.clear();
      if (settings === undefined) return undefined;
      const on = turnsOn(settings);
      const needless = whyNeedless(name, withSite(settings, name, { on }));
      if (needless === undefined || Object.hasOwn(settings.sites, name))
        save((now) => withSite(now, name, { on }));
      return needless;
    },
  });
  const list = siteList(document, {
    change: (name, rule) => save((now) => withSite(now, name, rule)),
    move(from, to) {
      notice.clear();
      if (settings === undefined) return undefined;
      if (Object.hasOwn(settings.sites, to)) return say('options_site_is_there', { host: siteName(to) });
      const needless = whyNeedless(to, withSiteMoved(settings, from, to));
      if (needless === undefined) save((now) => withSiteMoved(now, from, to));
      return needless;
    },
    remove(name) {
      const rule = settings?.sites[name];
      save((now) => withoutSite(now, name));
      notice.show(say('options_site_removed', { host: siteName(name) }), () => {
        if (rule !== undefined) save((now) => withSite(now, name, rule));
        notice.show(say('options_site_back', { host: siteName(name) }));
      });
    },
  });
  const files = sitesFilePart(world, notice);

  return {
    root: make(
      'section',
      'section',
      make('h2', '', say('options_sites')),
      mode.root,
      notice.root,
      none,
      list.root,
      adding.root,
      files.root,
    ),
    show(parsed) {
      settings = parsed.settings;
      mode.show(settings.sitesMode);
      const on = turnsOn(settings);
      adding.show(
        on ? say('options_site_to_turn_on') : say('options_site_to_turn_off'),
        on ? say('options_turn_on_here') : say('options_turn_off_here'),
      );
      none.textContent = on ? say('options_no_rules_chosen') : say('options_no_rules');
      none.hidden = Object.keys(settings.sites).length > 0;
      list.show(settings.sites);
      files.show(parsed);
    },
  };
}

/** What a new rule is good for: the other way round where only chosen sites are on. */
function turnsOn({ sitesMode }: Settings): boolean {
  return sitesMode === 'chosen';
}

/** Why there would be no rule of that name: it would say what holds without it. */
function whyNeedless(name: string, after: Settings): string | undefined {
  if (Object.hasOwn(after.sites, name)) return undefined;
  const host = siteName(name);
  return siteRule(after, name).on
    ? say('options_site_needless_on', { host })
    : say('options_site_needless_off', { host });
}
