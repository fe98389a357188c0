import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const finder = resolve(__dirname, '../../support/find-chromium.mjs');

/** A real browser, without a window and without any wish to reach the internet. Throws with what to install. */
export function launchChromium(): Promise<Browser> {
  const answer = execFileSync(process.execPath, [finder], { encoding: 'utf8' });
  const { path, environment } = JSON.parse(answer) as { path: string; environment: Record<string, string> };
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...environment },
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
    ],
  });
}
