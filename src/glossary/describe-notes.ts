import type { SafetyNote, SourceDocument } from '../source/document.ts';
import type { NoteLine } from './card-content.ts';

/**
 * The safety notes of a card. Those that name the entry come first. Urgent notes for all medicines follow only where
 * the card lists the group's side effects: on the card of "dizziness" a crisis line would alarm without need.
 */
export function notesAbout(
  documents: readonly SourceDocument[],
  id: string,
  listsGroupSideEffects: boolean,
): { readonly urgent: readonly NoteLine[]; readonly notes: readonly NoteLine[] } {
  const all = documents.flatMap(({ safetyNotes }) => safetyNotes);
  const named = all.filter((note) => names(note, id));
  const general = all.filter((note) => note.appliesTo === 'all' && !named.includes(note));
  const isUrgent = ({ urgent }: SafetyNote) => urgent === true;
  return {
    urgent: [...named.filter(isUrgent), ...(listsGroupSideEffects ? general.filter(isUrgent) : [])].map(
      toLine,
    ),
    notes: [...named, ...general].filter((note) => !isUrgent(note)).map(toLine),
  };
}

function names({ appliesTo, opens }: SafetyNote, id: string): boolean {
  return (appliesTo !== 'all' && appliesTo.includes(id)) || (opens?.includes(id) ?? false);
}

function toLine({ id, title, note, references }: SafetyNote): NoteLine {
  return { id, title, note, references };
}
