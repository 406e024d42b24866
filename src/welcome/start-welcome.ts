import { element } from '../card/element.ts';
import { inEnglish } from '../card/in-english.ts';
import { medicalLanguage } from '../card/medical-language.ts';
import { say } from '../language/say.ts';
import { accessSection } from './access-section.ts';
import type { WelcomeWorld } from './welcome-world.ts';

const notice =
  'General information from one unsigned, undated article. Not medical advice. Not reviewed by a clinician. ' +
  'Do not start, change or stop a medicine because of it; ask your doctor or pharmacist.';

/** The page after installing: what Sidenote does, tried at once, what it may do, and where its button is. */
export function startWelcome(world: WelcomeWorld): void {
  const { document } = world;
  document.title = say('welcome_title');
  const make = element(document);
  const section = (title: string, ...parts: readonly HTMLElement[]) =>
    make('section', 'section', make('h2', '', title), ...parts);

  const options = make('button', 'plain', say('welcome_options'));
  options.type = 'button';
  options.addEventListener('click', () => world.openOptions());

  const pin = make('p', '', say('welcome_pin'));
  const inToolbar = section(say('welcome_at_hand'), pin, options);
  world.isInToolbar().then(
    (isThere) => {
      if (isThere === true) pin.textContent = say('welcome_pinned');
    },
    () => {},
  );

  document.body.append(
    make(
      'main',
      '',
      make('h1', '', say('welcome_ready')),
      make('p', 'lead', say('welcome_lead')),
      make('div', 'notice', inEnglish(make('p', '', notice)), ...medicalLanguage(document)),
      section(say('welcome_try'), make('p', 'hint', say('welcome_try_hint')), sample()),
      accessSection(world),
      inToolbar,
      section(say('welcome_private'), make('p', '', say('welcome_private_text'))),
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
    quote.dir = 'ltr';
    return quote;
  }
}
