import { defineConfig, devices } from '@playwright/test';

/**
 * The product's address. Without one, the app alone is built with its catalogue and the tests mock the server's answers.
 */
const baseURL = process.env.CHUNGTAY_URL ?? 'http://localhost:5173';

export default defineConfig({
  testDir: 'e2e',
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
    trace: 'retain-on-failure',
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
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      },
    },
  ],
  ...(process.env.CHUNGTAY_URL
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
