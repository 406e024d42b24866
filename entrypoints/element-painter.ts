import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createElementPainter } from '../src/paint/element-painter.ts';
import { handOver } from '../src/platform/parts-here.ts';
import { startWholeScan } from '../src/scan/start-whole-scan.ts';

/** The part of the page script that marks by elements: docs/decisions/0006-what-every-frame-loads.md. */
export default defineUnlistedScript(() => {
  handOver('element-painter', { createPainter: createElementPainter, startScan: startWholeScan });
});
