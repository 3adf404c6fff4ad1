// Draws every model as people see it in Cockpit and saves docs/processes/<id>.png. Chromium: $CHROMIUM or Debian's.
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const models = join(here, '../../../processes');
const pictures = join(here, '../../../docs/processes');
const viewer = createRequire(import.meta.url).resolve('bpmn-js/dist/bpmn-viewer.production.min.js');
const styles = join(dirname(viewer), 'assets');

const MARGIN = 20;
/** Room below the drawing, so that the mark of bpmn.io lies over nothing. */
const FOOT = 40;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']
});
const page = await browser.newPage({ deviceScaleFactor: 1.5 });
await page.setContent('<div id="canvas" style="position:absolute;inset:0"></div>');
await page.addStyleTag({ path: join(styles, 'diagram-js.css') });
await page.addStyleTag({ path: join(styles, 'bpmn-js.css') });
await page.addScriptTag({ path: viewer });

mkdirSync(pictures, { recursive: true });
for (const file of readdirSync(models).filter(name => name.endsWith('.bpmn'))) {
  const xml = readFileSync(join(models, file), 'utf8');
  const size = await page.evaluate(async model => {
    globalThis.viewer?.destroy();
    globalThis.viewer = new BpmnJS({ container: '#canvas' });
    const { warnings } = await globalThis.viewer.importXML(model);
    if (warnings.length > 0) {
      throw new Error(warnings.map(warning => warning.message).join('\n'));
    }
    const box = document.querySelector('#canvas .viewport').getBBox();
    return { x: box.x, y: box.y, width: box.width, height: box.height };
  }, xml);
  const width = Math.ceil(size.width + 2 * MARGIN);
  const height = Math.ceil(size.height + 2 * MARGIN) + FOOT;
  await page.setViewportSize({ width, height });
  await page.evaluate(
    box => {
      const canvas = globalThis.viewer.get('canvas');
      canvas.resized();
      canvas.viewbox(box);
    },
    { x: size.x - MARGIN, y: size.y - MARGIN, width, height }
  );
  const id = basename(file, '.bpmn');
  await page.screenshot({ path: join(pictures, `${id}.png`) });
  console.log(`${id}: ${width} × ${height}`);
}
await browser.close();
