// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, test, vi } from 'vitest';

/** Kilobytes of gzip on first paint; the sign-in library comes later (docs: outlook add-in, figures of Fluent UI). */
const budget = 150;

test(`the first paint needs at most ${budget} kB of script`, async () => {
  // The test run's own mode would build React for development.
  vi.stubEnv('NODE_ENV', 'production');
  const result = await build({ mode: 'production', logLevel: 'silent', build: { write: false } }) as Rolldown.RolldownOutput;
  const chunks = result.output.filter((output) => output.type === 'chunk');
  const entry = chunks.find((chunk) => chunk.isEntry);
  expect(entry).toBeDefined();
  const first = new Set<string>();
  const follow = (name: string) => {
    if (first.has(name)) return;
    first.add(name);
    chunks.find((chunk) => chunk.fileName === name)?.imports.forEach(follow);
  };
  follow(entry?.fileName ?? '');
  const code = chunks.filter((chunk) => first.has(chunk.fileName)).map((chunk) => chunk.code);
  const kilobytes = code.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1000;
  expect(kilobytes).toBeLessThanOrEqual(budget);
  expect(kilobytes).toBeGreaterThan(20);
  expect(code.join('')).not.toContain('GetTokenPopup');
}, 120_000);
