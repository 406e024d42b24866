import type { Candidate } from './candidate.ts';

/**
 * Which candidates are marked. First rule: a context word counts where the page, outside its menus, has an anchor (a class
 * word or an unmistakable medicine name); an ambiguous one only in a flow that has one itself; an abbreviation once the page
 * has spelt it out. Words of menus never count as context.
 */
export function judge(
  candidates: Iterable<Candidate>,
  isTracked: (entry: string) => boolean,
): Set<Candidate> {
  const all = [...candidates].filter((candidate) => candidate.visible);
  const anchors = all.filter((candidate) => candidate.term.anchor);
  const pageIsAbout = anchors.some((anchor) => !anchor.notes.inMenu);
  const flowsWithAnchor = new Set(anchors.map((anchor) => anchor.notes));
  const flowsWithSeizure = new Set(all.filter(({ term }) => term.seizure).map(({ notes }) => notes));
  const speltOut = new Set(all.filter(({ defines }) => defines).map(({ term }) => term.entry));

  const isRelevant = ({ term, notes }: Candidate): boolean => {
    switch (term.gate) {
      case 'any':
        return true;
      case 'page':
        return pageIsAbout && !notes.inMenu;
      case 'near': {
        const isNear =
          flowsWithAnchor.has(notes) || (term.role === 'medicine' && flowsWithSeizure.has(notes));
        return isNear && !notes.inMenu;
      }
      case 'defined':
        return speltOut.has(term.entry);
      case 'lookup':
        return false;
    }
  };
  return new Set(all.filter((candidate) => isTracked(candidate.term.entry) && isRelevant(candidate)));
}
