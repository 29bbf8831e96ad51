import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, type TestInfo } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const screenshots = process.env.SCREENSHOTS;

/** Photographs the page in both schemes, where somebody asked for it: so that a person can look at what was built. */
export async function photograph(page: Page, info: TestInfo, name: string): Promise<void> {
  if (!screenshots) return;
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.waitForTimeout(150);
    const path = `${screenshots}/${name}-${info.project.name}-${scheme}.png`;
    await page.screenshot({ path, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/**
 * WCAG 2.2 A and AA by axe, and the contrast in the dark, since schemes share the markup but not the colours. The window is as tall as
 * the page meanwhile: what lies under a fixed bar only until somebody scrolls is not too small a target.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const window = page.viewportSize() ?? { width: 390, height: 844 };
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: window.width, height: Math.max(window.height, height) });
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.waitForTimeout(150);
    const axe = new AxeBuilder({ page });
    const { violations } = await (scheme === 'light'
      ? axe.withTags(RULES)
      : axe.withRules('color-contrast')
    ).analyze();
    const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`);
    expect(found, `axe, ${scheme} scheme`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(window);
}
