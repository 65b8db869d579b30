import { chromium, type BrowserContext, type Page } from 'playwright';
import { findChromium } from '@/cli/chromium';
import { CommandError } from '@/cli/command-error';
import { runCommand } from '@/cli/run-command';
import { toLexical } from '@/domain/to-lexical';

const PARAGRAPHS = 300;
const OPENINGS = 5;
const WORDS = 'Twelve soldiers carried the spring water home that evening and nobody asked them why. ';

declare global {
  interface Window {
    colophonOpened?: number;
    colophonKeys: number[];
  }
}

/**
 * Runs in the page, which knows nothing of what a compiler adds to functions. A message posted from within a frame is
 * answered once that frame is painted.
 */
const MEASURE_PAINTS = `
  const afterPaint = (then) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(null);
    });
  window.colophonKeys = [];
  document.addEventListener(
    'keydown',
    () => {
      const pressed = performance.now();
      afterPaint((now) => window.colophonKeys.push(now - pressed));
    },
    true,
  );
  new MutationObserver((changes, observer) => {
    if (!document.querySelector('.colophon-row textarea')) return;
    observer.disconnect();
    afterPaint((now) => (window.colophonOpened = now));
  }).observe(document, { childList: true, subtree: true });
`;

/**
 * The translate view on an article of 300 paragraphs, on a site that runs already (E2E_BASE_URL, with E2E_ADMIN_EMAIL
 * and E2E_ADMIN_PASSWORD): how long it takes to open, and from a key to the next paint. In milliseconds.
 */
await runCommand(async () => {
  const { E2E_BASE_URL: url, E2E_ADMIN_EMAIL: email, E2E_ADMIN_PASSWORD: password } = process.env;
  if (!url || !email || !password)
    throw new CommandError('Set E2E_BASE_URL, E2E_ADMIN_EMAIL and E2E_ADMIN_PASSWORD.');
  const browser = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    // Only root cannot use the sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const context = await browser.newContext({
      baseURL: url,
      viewport: { width: 1280, height: 800 },
      // Payload takes a cookie only of its own site.
      extraHTTPHeaders: { Origin: new URL(url).origin },
    });
    await send(context, 'users/login', { email, password });
    const text = await createTranslation(context);
    await context.addInitScript({ content: MEASURE_PAINTS });
    const page = await context.newPage();
    console.log(`${url}/admin/collections/texts/${text}/translate`);
    const address = `/admin/collections/texts/${text}/translate`;
    const openings: number[] = [];
    for (let round = 0; round <= OPENINGS; round += 1) openings.push(await open(page, address));
    report(`opening ${PARAGRAPHS} paragraphs`, openings.slice(1));
    for (const row of [3, PARAGRAPHS / 2, PARAGRAPHS - 1])
      report(`a key in row ${row}`, await typeInto(page, row));
    return 0;
  } finally {
    await browser.close();
  }
});

async function send(context: BrowserContext, path: string, data: unknown): Promise<{ id: string }> {
  const answer = await context.request.post(`/api/${path}`, { data, timeout: 120_000 });
  if (!answer.ok()) throw new CommandError(`${path} was refused: ${await answer.text()}`);
  const { doc, id } = (await answer.json()) as { doc?: { id: string }; id?: string };
  return { id: doc?.id ?? id ?? '' };
}

async function createTranslation(context: BrowserContext): Promise<string> {
  const title = `Three hundred paragraphs ${Date.now()}`;
  const article = await send(context, 'articles', { workingTitle: title, originalLang: 'en' });
  const words = Array.from({ length: PARAGRAPHS }, (_, index) => `${index + 1}. ${WORDS.repeat(5)}`);
  const source = await send(context, 'texts', {
    article: article.id,
    lang: 'en',
    kind: 'original',
    title,
    body: toLexical(words.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))),
    _status: 'published',
    // Nobody reviews what is only measured.
    publishAnyway: true,
  });
  return (await send(context, `texts/${source.id}/translations`, { lang: 'vi' })).id;
}

async function open(page: Page, address: string): Promise<number> {
  await page.goto(address, { timeout: 180_000 });
  await page.waitForFunction(() => window.colophonOpened !== undefined, null, { timeout: 180_000 });
  return page.evaluate(() => window.colophonOpened ?? Number.NaN);
}

async function typeInto(page: Page, row: number): Promise<number[]> {
  await page.locator('.colophon-row textarea').nth(row).focus();
  await page.waitForTimeout(1_500);
  await page.evaluate(() => void (window.colophonKeys = []));
  await page.keyboard.type('Mười hai người lính gánh nước suối về nhà chiều hôm ấy, không ai hỏi vì sao. ', {
    delay: 60,
  });
  await page.waitForTimeout(500);
  return page.evaluate(() => window.colophonKeys);
}

function report(what: string, values: readonly number[]): void {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN);
  console.log(`${what}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms (${sorted.length} times)`);
}
