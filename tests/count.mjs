// Adds up what ran: test results of .NET (trx), of the pane (vitest JSON) and of the manifest check. A skipped test is a failure.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
let passed = 0;
let failed = 0;
let skipped = 0;

for (const file of readdirSync(folder)) {
  const text = readFileSync(join(folder, file), 'utf8');
  if (file.endsWith('.trx')) {
    const counters = /<Counters ([^>]*)>/.exec(text)?.[1] ?? '';
    const count = (name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(counters)?.[1] ?? 0);
    // An aborted run has executed fewer tests than it has found.
    const bad = count('failed') + count('error') + count('timeout') + count('aborted');
    passed += count('passed');
    failed += bad;
    skipped += Math.max(count('total') - count('passed') - bad, 0);
    if (count('total') === 0 || /outcome="(Failed|Aborted)"/.test(text.match(/<ResultSummary[^>]*>/)?.[0] ?? '') && bad === 0) failed += 1;
  } else if (file === 'pane.json') {
    const pane = JSON.parse(text);
    passed += pane.numPassedTests;
    failed += pane.numFailedTests + (pane.numTotalTests === 0 || (!pane.success && pane.numFailedTests === 0) ? 1 : 0);
    skipped += pane.numPendingTests + pane.numTodoTests;
  } else if (file === 'manifest.txt') {
    const line = /(\d+) passed, (\d+) failed/.exec(text);
    passed += Number(line?.[1] ?? 0);
    failed += line ? Number(line[2]) : 1;
  }
}

if (skipped > 0) {
  console.log(`\n${skipped} skipped: nothing may be skipped in silence, so they count as failed.`);
  failed += skipped;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
