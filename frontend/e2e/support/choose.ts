import { expect, type Locator, type Page } from '@playwright/test';

/** Chooses from a list that is searched by typing. The option's own words begin it; what stands below them only explains. */
export async function choose(
  within: Page | Locator,
  field: string | RegExp,
  typed: string,
  option: RegExp,
): Promise<void> {
  const page = 'keyboard' in within ? within : within.page();
  const box = within.getByRole('combobox', { name: field }).last();
  await box.click();
  if (typed) await box.fill(typed);
  // What matches best comes first once the answer is there; before that the list still moves.
  const first = page.getByRole('option').first();
  await expect(first).toHaveText(option);
  await first.click();
}
