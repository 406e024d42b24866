import { defineConfig } from 'wxt';
import { builtModules, evaluateAtBuild } from './scripts/evaluate-at-build.ts';
import { licences } from './scripts/licences.ts';
import { managedSchema } from './scripts/managed-schema.ts';
import { nativeBrowserApi } from './scripts/native-browser-api.ts';
import { styleOfMarks } from './src/paint/style-of-marks.ts';

/** Firefox identifies an extension by this id; it must never change. */
const geckoId = 'sidenote@sidenote.example';

/** What the zip of sources holds: all that the build, `npm start` and `npm run build-for-amo` need, and the documents. */
const sources = [
  ...['*.md', 'LICENSE', 'package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts'],
  ...['entrypoints/**', 'src/**', 'public/**', 'scripts/**', 'tests/harness/**', 'docs/**'],
];

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  zip: { includeSources: sources, excludeSources: ['docs/**/*.png'] },
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: ({ browser }) => ({
    build: {
      // Browsers that Sidenote runs in preload modules by themselves.
      modulePreload: { polyfill: false },
      // One letter beyond Latin-1 makes a browser keep two bytes for each letter of a script.
      rolldownOptions: { output: { charset: 'ascii' } },
    },
    plugins: [
      evaluateAtBuild(...builtModules),
      nativeBrowserApi(['page', 'marking', 'card', 'look-up'], browser),
    ],
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const output = build?.rolldownOptions?.output;
      if (!output || Array.isArray(output) || !entrypoints.some(({ name }) => name === 'popup')) return;
      // Each further file that a page begins with costs it several milliseconds, and the popup has to open at once.
      const test = /entrypoints\/popup\/main\.ts$|wxt-html-plugins/;
      output.codeSplitting = { groups: [{ name: 'popup', test }] };
    },
    'build:publicAssets': ({ config }, files) => {
      const reach = config.browser === 'firefox' ? '' : ':root';
      files.push({ relativeDest: 'marks.css', contents: styleOfMarks(reach) });
      files.push({ relativeDest: 'licences.txt', contents: licences(config.root) });
      // Firefox takes no schema: there the administrator's file is read as it is.
      if (config.browser !== 'firefox')
        files.push({ relativeDest: 'managed-schema.json', contents: managedSchema() });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: ['<all_urls>'],
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['page.js'],
        run_at: 'document_idle',
        all_frames: true,
        match_origin_as_fallback: true,
      },
    ],
    action: { default_title: '__MSG_manifest_name__' },
    omnibox: { keyword: 'sn' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'",
    },
    commands: {
      'toggle-site': { description: '__MSG_manifest_toggle__' },
      'next-term': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_manifest_next__' },
      'previous-term': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_manifest_previous__',
      },
      'open-lookup': { description: '__MSG_manifest_lookup__' },
    },
    ...(browser !== 'firefox' && {
      minimum_chrome_version: '134',
      storage: { managed_schema: 'managed-schema.json' },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: geckoId,
          strict_min_version: '144.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
