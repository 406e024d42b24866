import { element } from '../card/element.ts';
import { referenceList } from '../card/reference-view.ts';
import type { Appraisal, Fact, FactKind } from '../source/document.ts';

const kindNames: Readonly<Record<FactKind, string>> = {
  use: 'use',
  'side-effect': 'side effect',
  caution: 'caution',
  care: 'care',
  mechanism: 'how it works',
  benefit: 'benefit',
  timing: 'timing',
  class: 'the group',
};

/** One fact with its number, place and kind; a doubtful one is attributed in words, its correction beside it. */
export function factItem(document: Document, fact: Fact, appraisals: readonly Appraisal[]): HTMLElement {
  const make = element(document);
  const corrections = appraisals.filter(({ facts }) => facts.includes(fact.id));
  const kinds = [fact.kind, ...(fact.alsoKind ? [fact.alsoKind] : [])].map((kind) => kindNames[kind]);
  const origin = make(
    'p',
    'origin',
    make('span', 'number', fact.id),
    ` · ${fact.place} · ${kinds.join(' and ')}`,
  );
  const line = make('p', 'line');
  if (fact.serious) line.append(make('strong', 'serious', 'Serious'), ' ');
  if (corrections.length > 0) line.append(make('span', 'says', 'The source says:'), ' ');
  line.append(fact.text);

  const item = make('li', 'fact', origin, line);
  item.id = fact.id;
  item.append(...corrections.map((appraisal) => correction(document, appraisal)));
  return item;
}

function correction(document: Document, { id, verdict, note, references }: Appraisal): HTMLElement {
  const make = element(document);
  const label = make('strong', 'verdict', `Correction ${id}: ${verdict.toLowerCase()}.`);
  return make(
    'div',
    'correction',
    make('p', '', label, ' ', note),
    ...(references.length > 0
      ? referenceList(document, references, 'for this correction')
      : [make('p', 'remark', 'No source.')]),
  );
}
