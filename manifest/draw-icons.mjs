// Draws the product's mark, two circles that overlap, in every size that Outlook asks for: `node manifest/draw-icons.mjs`.
// The files are committed; run it again only when the mark changes. No packages: a PNG is a header and deflated rows.
import { mkdirSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

const green = [35, 127, 120];
const amber = [226, 166, 88];
const both = [26, 82, 74];
const ground = [234, 243, 242];
const white = [255, 255, 255];

const inside = (x, y, centre, radius) => Math.hypot(x - centre, y - 0.5) <= radius;

/** The mark in the unit square; undefined is transparent. `fill` is the share of the width it takes. */
function mark(fill) {
  const radius = 0.31 * fill;
  const offset = 0.19 * fill;
  return (x, y) => {
    const left = inside(x, y, 0.5 - offset, radius);
    const right = inside(x, y, 0.5 + offset, radius);
    return left && right ? both : left ? green : right ? amber : undefined;
  };
}

function outline(x, y) {
  const onRing = (centre) => Math.abs(Math.hypot(x - centre, y - 0.5) - 0.27) <= 0.03;
  return onRing(0.33) || onRing(0.67) ? white : undefined;
}

const coloured = (x, y) => mark(0.72)(x, y) ?? ground;

/** RGBA PNG, each pixel the mean of 8 x 8 samples. */
function png(size, colourAt) {
  const samples = 8;
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0];
      let hits = 0;
      for (let sample = 0; sample < samples * samples; sample++) {
        const x = (column + (sample % samples + 0.5) / samples) / size;
        const y = (row + (Math.floor(sample / samples) + 0.5) / samples) / size;
        const colour = colourAt(x, y);
        if (!colour) continue;
        hits++;
        colour.forEach((value, channel) => { sum[channel] += value; });
      }
      const at = row * (size * 4 + 1) + 1 + column * 4;
      if (hits) sum.forEach((value, channel) => { rows[at + channel] = Math.round(value / hits); });
      rows[at + 3] = Math.round(255 * hits / (samples * samples));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const here = new URL('.', import.meta.url);
const served = new URL('../src/pane/public/icons/', here);
mkdirSync(served, { recursive: true });
for (const size of [16, 32, 64, 80, 128]) writeFileSync(new URL(`icon-${size}.png`, served), png(size, mark(1)));
writeFileSync(new URL('color.png', here), png(192, coloured));
writeFileSync(new URL('color32.png', here), png(32, mark(1)));
writeFileSync(new URL('outline.png', here), png(32, outline));
