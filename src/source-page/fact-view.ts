import { element } from '../card/element.ts';
import { inEnglish, inSpoken } from '../card/in-english.ts';
import { referenceList } from '../card/reference-view.ts';
import { say } from '../language/say.ts';
import { say as sayInCard } from '../language/say-in-card.ts';
import type { Appraisal, Fact, FactKind } from '../source/document.ts';

const kindNames = {
  use: 'source_kind_use',
  'side-effect': 'source_kind_side_effect',
  caution: 'source_kind_caution',
  care: 'source_kind_care',
  mechanism: 'source_kind_mechanism',
  benefit: 'source_kind_benefit',
  timing: 'source_kind_timing',
  class: 'source_kind_class',
} as const satisfies Record<FactKind, string>;

/** One fact with its number, place and kind; a doubtful one is attributed in words, its correction beside it. */
export function factItem(document: Document, fact: Fact, appraisals: readonly Appraisal[]): HTMLElement {
  const make = element(document);
  const corrections = appraisals.filter(({ facts }) => facts.includes(fact.id));
  const origin = make(
    'p',
    'origin',
    make('span', 'number', fact.id),
    ' · ',
    inEnglish(make('span', '', fact.place)),
    ` · ${kindOf(fact)}`,
  );
  const line = inEnglish(make('p', 'line'));
  if (fact.serious) line.append(inSpoken(make('strong', 'serious', sayInCard('card_serious'))), ' ');
  if (corrections.length > 0) line.append(inSpoken(make('span', 'says', say('source_says'))), ' ');
  line.append(fact.text);

  const item = make('li', 'fact', origin, line);
  item.id = fact.id;
  item.append(...corrections.map((appraisal) => correction(document, appraisal)));
  return item;
}

function kindOf({ kind, alsoKind }: Fact): string {
  const first = say(kindNames[kind]);
  return alsoKind ? say('source_kind_both', { first, second: say(kindNames[alsoKind]) }) : first;
}

function correction(document: Document, { id, verdict, note, references }: Appraisal): HTMLElement {
  const make = element(document);
  const label = make('strong', 'verdict', inSpoken(make('span', '', say('source_correction', { id }))));
  label.append(` ${verdict.toLowerCase()}.`);
  return make(
    'div',
    'correction',
    inEnglish(make('p', '', label, ' ', note)),
    ...(references.length > 0
      ? referenceList(document, references, sayInCard('card_for_this_correction'))
      : [make('p', 'remark', say('source_none'))]),
  );
}
