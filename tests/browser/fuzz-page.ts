/** Numbers from 0 to below 1, the same for the same seed. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Words of the lexicon under test, whole and in parts, and what stands around words. */
const texts = (
  'epilepsy|fibromyalgia|lamotrigine|LTG|mood stabilizer|dizziness|weight gain|depression|rash|respiratory depression|' +
  'Epilepsy|LAMOTRIGINE|Weight\n  gain|weight&nbsp;gain|mood-stabilizer|respiratory|weight|gain|mood|stabilizer|' +
  'epi|lepsy|fibro|myalgia|lamo|trigine|dizzi|ness|de|pression|ra|sh|L|TG|x|s|’s|lamotrigine (LTG)|lamotrigine vs other|' +
  'word|of|the| | | | |\n|\t|. |. The |, |; |(|)|"|/|-|–|@|https://|.com|_|0|7 |¶|é|ﬁ|ﬁbromyalgia|épilepsy|' +
  '&shy;|&#8203;|&zwj;|&zwnj;|&#8288;|&#65279;|&#769;|&nbsp;|&#8209;|&amp;|&lt;b&gt;|&bogus;|&#0;|&#xD800;|&#xFFFC;|\0|😀|𝐞|漢字|שלום|İ|ß'
).split('|');

const inline =
  'a abbr b bdi bdo cite data del dfn em font i ins mark q s small span strong time u var x-inline blink'.split(
    ' ',
  );
const block =
  'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 header hgroup li main menu nav ol p pre search section summary ul x-block marquee'.split(
    ' ',
  );
const table = 'table caption colgroup thead tbody tfoot tr td th'.split(' ');
const special =
  'svg math ruby rt rp rb sup sub slot select option optgroup datalist textarea button label legend meter progress code kbd samp canvas video audio object picture iframe noscript noembed noframes template title style script map body html head frameset nobr xmp listing plaintext-not'.split(
    ' ',
  );
const foreign = 'text tspan foreignObject desc title mi mtext annotation-xml a style'.split(' ');
const alone = 'br hr img wbr input col embed source area base link meta param br br wbr'.split(' ');
const attributes =
  'hidden|class=n|class=b|class=v|class=w|class=c|class=f|contenteditable|contenteditable=false|contenteditable="plaintext-only"|translate=no|translate=yes|lang=de|lang=en|lang|open|role=navigation|role=heading|role=banner|dir=rtl|inert|aria-hidden=true|slot=a|name=a|name=lastChild|name=firstChild|name=nodeType|style="display:block"|style="display:none"|style="position:absolute"|popover|href=/|rel=home|title=epilepsy|"|=|<|xmlns=x|is=x-y'.split(
    '|',
  );
const junk =
  '<!-- lamotrigine -->|<!-->|<!--x|--!>|<![CDATA[epilepsy]]>|<?php epilepsy ?>|<!doctype html>|</br>|</p>|</|<|<3|&|</x|<>|</ >|]]>|<b|<b/>|<p/>|</body>|</html>|</table>|</svg>|</template>'.split(
    '|',
  );

const quote = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * A random page's body as pieces of HTML, which a browser reads in any order and number: so a page that shows a fault is
 * made small by leaving pieces out.
 */
export function fuzzPage(seed: number): string[] {
  const random = dice(seed);
  const below = (count: number) => Math.floor(random() * count);
  const pick = (list: readonly string[]): string => list[below(list.length)] ?? '';
  const chance = (part: number) => random() < part;
  const pieces: string[] = [];
  const open: string[] = [];

  function start(name: string) {
    const given = chance(0.25) ? [pick(attributes), ...(chance(0.2) ? [pick(attributes)] : [])] : [];
    if (name === 'iframe') given.push(`srcdoc="${quote(`<p>${pick(texts)} epilepsy</p>`)}"`);
    pieces.push(`<${[name, ...given].join(' ')}${chance(0.02) ? '/' : ''}>`);
  }

  function element(names: readonly string[]) {
    const name = pick(names);
    start(name);
    open.push(name);
  }

  function tree() {
    // Nobody here can see into a closed tree, to tell that it shows nothing of what its host holds: such a one has a slot.
    const mode = pick(['open', 'open', 'closed']);
    const slots = mode === 'closed' || chance(0.5) ? '<slot></slot>' : '';
    const host = pick(['div', 'x-host', 'section', 'span', 'p', 'h2', 'article']);
    pieces.push(`<${host}><template shadowrootmode=${mode}>${slots}`);
    open.push('div', 'template');
  }

  function close() {
    if (open.length === 0) return;
    // Now and then the wrong one, or none at all.
    const at = chance(0.15) ? below(open.length) : open.length - 1;
    const [name] = open.splice(at, 1);
    if (!chance(0.08)) pieces.push(`</${name}>`);
  }

  const moves: readonly (readonly [weight: number, move: () => void])[] = [
    [70, () => pieces.push(pick(texts))],
    [25, () => pieces.push(`${pick(texts)}${pick(texts)}${pick(texts)}`)],
    [16, () => element(inline)],
    [14, () => element(block)],
    [6, () => element(table)],
    [6, () => element(special)],
    [1, () => element(foreign)],
    [3, tree],
    [8, () => start(pick(alone))],
    [4, () => pieces.push(pick(junk))],
    [26, close],
  ];
  const whole = moves.reduce((sum, [weight]) => sum + weight, 0);
  for (let left = 5 + below(chance(0.1) ? 400 : 60); left > 0; left--) {
    let at = below(whole);
    moves.find(([weight]) => {
      at -= weight;
      return at < 0;
    })?.[1]();
  }
  return pieces;
}
