import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCard } from '../src/card/start-card.ts';
import { describeOnDemand } from '../src/glossary/describe-on-demand.ts';
import { linkToOtherCards } from '../src/platform/link-other-cards.ts';
import { openInGlossary } from '../src/platform/open-glossary.ts';
import { handOver } from '../src/platform/parts-here.ts';
import { documents } from '../src/source/documents.ts';

/** The part of the page script that shows cards, with all that they say: docs/decisions/0006-what-every-frame-loads.md. */
export default defineUnlistedScript(() => {
  const contentFor = describeOnDemand(documents);
  // The glossary is built before anybody waits for it, and not where nobody points at anything.
  const prepare = () => requestIdleCallback(() => contentFor('none'));
  addEventListener('pointermove', prepare, { capture: true, passive: true, once: true });
  handOver('card', {
    startCard: (world) =>
      startCard({ ...world, contentFor, others: linkToOtherCards(window), openInGlossary }),
  });
});
