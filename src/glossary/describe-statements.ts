import type { Fact, FactKind, SourceDocument } from '../source/document.ts';
import type { CardContent, Statement } from './card-content.ts';

/** The lists of a card that hold lines from a document. */
export type StatementGroup = 'sideEffects' | 'cautions' | 'uses' | 'care' | 'background';

export type Statements = Pick<CardContent, StatementGroup>;

const groupOfKind: Readonly<Record<FactKind, StatementGroup>> = {
  'side-effect': 'sideEffects',
  caution: 'cautions',
  use: 'uses',
  care: 'care',
  mechanism: 'background',
  benefit: 'background',
  timing: 'background',
  class: 'background',
};

/** True for a fact that explains rather than lists or advises. */
export function isBackground(fact: Fact): boolean {
  return [fact.kind, fact.alsoKind].some((kind) => kind !== undefined && groupOfKind[kind] === 'background');
}

/**
 * What the documents say of one entry. A medicine and the class have all that is said of the group. Any other entry
 * has its own lines first, then, marked as the group's, what no reader should miss: the side effects (unless the
 * entry is one), the cautions, and the advice that stands with the list of side effects.
 */
export function statementsAbout(
  documents: readonly SourceDocument[],
  id: string,
  wholeGroup: boolean,
): Statements {
  const statements = documents.flatMap((document) => {
    const own = wholeGroup ? document.facts : ownFacts(document, id);
    const context = wholeGroup ? [] : contextFor(document, own);
    return [
      ...inOrder(own, document).map((fact) => ({ fact, statement: toStatement(fact, document, documents) })),
      ...inOrder(context, document).map((fact) => ({
        fact,
        statement: { ...toStatement(fact, document, documents), ofGroup: true as const },
      })),
    ];
  });
  const inGroup = (group: StatementGroup) =>
    statements.filter(({ fact }) => groupOfKind[fact.kind] === group).map(({ statement }) => statement);
  return {
    sideEffects: inGroup('sideEffects'),
    cautions: inGroup('cautions'),
    uses: inGroup('uses'),
    care: inGroup('care'),
    background: inGroup('background'),
  };
}

/** The facts of a document that speak of a subject, in reading order. */
export function factsAbout(document: SourceDocument, id: string): readonly Fact[] {
  return document.facts.filter(({ about }) => about.includes(id));
}

/** As `factsAbout`; the word for a whole kind of facts ("side effects") has them all for its own. */
function ownFacts(document: SourceDocument, id: string): readonly Fact[] {
  const named = document.subjects.find((subject) => subject.id === id)?.namesKind;
  return document.facts.filter(({ about, kind }) => about.includes(id) || kind === named);
}

function contextFor(document: SourceDocument, own: readonly Fact[]): readonly Fact[] {
  const sideEffects = document.facts.filter(({ kind }) => kind === 'side-effect');
  const listedIn = new Set(sideEffects.map(({ section }) => section));
  const isSideEffect = own.some(({ kind }) => kind === 'side-effect');
  return document.facts.filter((fact) => {
    if (own.includes(fact)) return false;
    if (fact.kind === 'side-effect') return !isSideEffect;
    return fact.kind === 'caution' || (fact.kind === 'care' && listedIn.has(fact.section));
  });
}

function toStatement(fact: Fact, document: SourceDocument, documents: readonly SourceDocument[]): Statement {
  const appraisal = document.appraisals.find(({ facts }) => facts.includes(fact.id));
  return {
    factId: fact.id,
    text: fact.text,
    place: documents.length > 1 ? `${document.title}: ${fact.place}` : fact.place,
    serious: fact.serious === true,
    ...(appraisal && {
      appraisal: {
        id: appraisal.id,
        verdict: appraisal.verdict,
        note: appraisal.note,
        references: appraisal.references,
      },
    }),
  };
}

/**
 * Serious lines lead. Of cautions, those that say whom they concern come next, then what explains, and last what is
 * said of all these medicines alike. Else the document's own order holds.
 */
function inOrder(facts: readonly Fact[], { subjects }: SourceDocument): readonly Fact[] {
  const general = new Set(
    subjects.filter(({ isClass, namesKind }) => isClass || namesKind).map(({ id }) => id),
  );
  const rank = (fact: Fact) => {
    if (fact.serious) return 0;
    if (fact.kind !== 'caution') return 1;
    if (fact.about.every((id) => general.has(id))) return 3;
    return isBackground(fact) ? 2 : 1;
  };
  return [...facts].sort((a, b) => rank(a) - rank(b));
}
