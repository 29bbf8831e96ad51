import { defineConfig, devices } from '@playwright/test';

/** The product with its demonstration data. Without one, only the tests that mock the server's answers run. */
const product = process.env.CHUNGTAY_URL;
const baseURL = product ?? 'http://localhost:5173';

export default defineConfig({
  testDir: 'e2e',
  // The catalogue of pieces is not part of the product.
  ...(product ? { testIgnore: 'catalogue.spec.ts' } : { testMatch: ['catalogue.spec.ts', 'frame.spec.ts'] }),
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  expect: { timeout: 20_000 },
  use: {
    baseURL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // A failure says where and what stood on the page; a recording of each step takes a third of the time.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-dev-shm-usage',
        '--disable-gpu',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'wide', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } },
    {
      name: 'narrow',
      // Facts that no width changes are looked at once.
      grepInvert: /@wide/,
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      },
    },
  ],
  ...(product
    ? {}
    : {
        webServer: {
          command: 'npx vite --port 5173 --strictPort',
          url: baseURL,
          reuseExistingServer: true,
          timeout: 60_000,
        },
      }),
});
