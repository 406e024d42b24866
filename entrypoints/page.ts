import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createSieve } from '../src/matcher/sieve.ts';
import { createReporting } from '../src/page/reporting.ts';
import { startPage } from '../src/page/start-page.ts';
import { contentScriptLifetime } from '../src/platform/lifetime.ts';
import { partLoader } from '../src/platform/load-part.ts';
import { storedOwnWords } from '../src/platform/own-words.ts';
import { linkToExtension } from '../src/platform/page-link.ts';
import { shadowRootOf } from '../src/platform/shadow-root.ts';
import { openSiteSettings } from '../src/platform/site-settings-store.ts';
import { builtOpenersSource } from '../src/scan/built-openers-source.ts';

// Why this is no WXT content script: docs/decisions/0003-page-script.md.
export default defineUnlistedScript(() => {
  const lifetime = contentScriptLifetime();
  const link = linkToExtension();
  const reporting = createReporting(link.sendReport);
  const page = startPage({
    document,
    openers: (own) => createSieve(builtOpenersSource, ...(own === '' ? [] : [own])),
    ownWords: storedOwnWords(),
    loadPart: partLoader(),
    store: openSiteSettings(),
    shadowRootOf,
    onReport: reporting.changed,
    tellSite: link.sendSite,
    onError(error) {
      // In a script that outlived its extension nothing works any more, as it should.
      if (lifetime.stillThere()) console.error('Sidenote', error);
    },
    ...lifetime,
  });
  link.answer({ ...page, report: () => reporting.asked(page.report()) }, lifetime.signal);
});
