import type { CardContent, Statement } from '../glossary/card-content.ts';
import { say, sayCount } from '../language/say-in-card.ts';
import type { ListSection } from './section-view.ts';
import { statementItems } from './statement-view.ts';
import { linesThatFit, roomForLines } from './what-fits.ts';

/** How many lines of a list stand open at most, where none of them is serious: a card is short first. */
const openLines = 4;

interface StatementSection extends ListSection {
  readonly statements: readonly Statement[];
  /** What a reader should not have to open first. */
  readonly pressing?: true;
  /** True where a line is about the entry itself. */
  readonly own: boolean;
}

/** What an entry's own lines are, in the order in which they open its card. */
const ownFirst = ['side-effects', 'uses', 'care', 'cautions'];

/**
 * What the article says, list by list. Side effects and cautions come first, and stand open as far as they fit without
 * scrolling; what is less pressing is folded away, unless there is nothing else to read. On the card of an entry that has its
 * own lines among those of the whole group, lists with its own lines come first; background does so only where nothing else is
 * its own.
 */
export function statementSections(
  document: Document,
  content: CardContent,
): { readonly open: readonly ListSection[]; readonly folded: readonly ListSection[] } {
  const sections = sectionsOf(document, content).filter(({ items }) => items.length > 0);
  const amongGroup = sections.some(({ items }) => items.some(({ ofGroup }) => ofGroup));
  const own = sections.filter((section) => amongGroup && section.own);
  const told = ownFirst.flatMap((name) => own.filter((section) => section.name === name));
  const first = told.length > 0 ? told : own;
  const ordered = [...first, ...sections.filter((section) => !first.includes(section))];
  const isWanted = (section: StatementSection) => section.pressing || first.includes(section);
  const wanted = ordered.some(isWanted) ? ordered.filter(isWanted) : ordered.slice(0, 1);
  const open: ListSection[] = [];
  let left = roomForLines(content);
  for (const section of wanted) {
    const { statements } = section;
    const urgent = serious(statements);
    const { count, height } = linesThatFit(statements, left, Math.max(openLines, urgent));
    // A later list is not opened where an earlier one is folded.
    if (count === 0 || count < urgent) break;
    open.push({ ...section, open: count });
    left -= height;
  }
  return { open, folded: ordered.slice(open.length) };
}

function sectionsOf(document: Document, content: CardContent): StatementSection[] {
  const section = (name: string, title: string, statements: readonly Statement[]) => ({
    name,
    title,
    statements,
    items: statementItems(document, statements),
    own: statements.some(({ ofGroup }) => !ofGroup),
  });
  const sideEffects = leading(content.sideEffects);
  const cautions = leading(content.cautions);
  const ofGroup = sideEffects.every((statement) => statement.ofGroup);
  return [
    {
      ...section('side-effects', say('card_tell_your_doctor'), sideEffects),
      pressing: true,
      origin: ofGroup ? say('card_origin_group') : say('card_origin_article'),
      more: (count) => sayCount('card_more_side_effects', count),
    },
    {
      ...section('cautions', say('card_cautions'), cautions),
      pressing: true,
      more: (count) => sayCount('card_more_cautions', count),
    },
    section('uses', say('card_uses'), content.uses),
    section('care', say('card_care'), content.care),
    section('background', say('card_background'), content.background),
  ];
}

/** An entry's own lines, then the group's; of each the serious ones first. */
function leading(statements: readonly Statement[]): readonly Statement[] {
  const rank = ({ ofGroup, serious }: Statement) => (ofGroup ? 2 : 0) + (serious ? 0 : 1);
  return [...statements].sort((a, b) => rank(a) - rank(b));
}

/** How many lines it takes to show every serious one. */
function serious(statements: readonly Statement[]): number {
  return statements.findLastIndex((statement) => statement.serious) + 1;
}
