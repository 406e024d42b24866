import { element } from '../card/element.ts';
import { accessSection } from './access-section.ts';
import type { WelcomeWorld } from './welcome-world.ts';

/** The page after installing: what Sidenote does, tried at once, what it may do, and where its button is. */
export function startWelcome(world: WelcomeWorld): void {
  const { document } = world;
  const make = element(document);
  const section = (title: string, ...parts: readonly HTMLElement[]) =>
    make('section', 'section', make('h2', '', title), ...parts);

  const options = make('button', 'plain', 'All options');
  options.type = 'button';
  options.addEventListener('click', () => world.openOptions());

  const pin = make(
    'p',
    '',
    'Its button has a switch for each site, a look-up, and a list of what stands on the page. ' +
      'To keep the button in sight, open the menu of extensions in the toolbar (a puzzle piece) and pin Sidenote.',
  );
  const inToolbar = section('Keep it at hand', pin, options);
  world.isInToolbar().then(
    (isThere) => {
      if (isThere === true)
        pin.textContent =
          'Its button is in the toolbar: a switch for each site, a look-up, and a list of what stands on the page.';
    },
    () => {},
  );

  document.body.append(
    make(
      'main',
      '',
      make('h1', '', 'Sidenote is ready'),
      make(
        'p',
        'lead',
        'While you read, it finds words about anticonvulsants (medicines against seizures) and marks them quietly. ' +
          'A card beside a word says what one article says of it: uses, side effects and cautions.',
      ),
      make(
        'p',
        'notice',
        'General information from one unsigned, undated article. Not medical advice. Not reviewed by a clinician. ' +
          'Do not start, change or stop a medicine because of it; ask your doctor or pharmacist.',
      ),
      section(
        'Try it here',
        make(
          'p',
          'hint',
          'Rest the pointer on a marked word, or tap it. With the keyboard: Alt+Shift+N goes to the next one, Escape closes its card.',
        ),
        sample(),
      ),
      accessSection(world),
      inToolbar,
      section(
        'Private',
        make(
          'p',
          '',
          'Nothing that you read or look up leaves this device. Your settings do only if you turn on sharing between your own browsers in the options.',
        ),
      ),
    ),
  );
  world.startMarking();

  function sample(): HTMLElement {
    const quote = make(
      'blockquote',
      'sample',
      make(
        'p',
        '',
        'My doctor spoke of lamotrigine for my epilepsy. The leaflet lists a rash, dizziness and trouble sleeping, and asks me to tell her if I am pregnant.',
      ),
    );
    quote.lang = 'en';
    return quote;
  }
}
