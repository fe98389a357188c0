// Runs alone in a process of its own, because a hostile picture may hang, crash or swell whatever decodes it.
// Argument: one JSON PictureOrder. Answer: one JSON PictureReport on standard output. Both are typed in picture-lab.ts.
// Plain JavaScript, so that the bundle and the tests start the very same file.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const order = JSON.parse(process.argv[2]);
const mediaTypes = { png: 'image/png', jpeg: 'image/jpeg', webp: 'image/webp', gif: 'image/gif' };

const report = (answer) => process.stdout.write(JSON.stringify(answer), () => process.exit(0));
const refuse = (reason) => report({ ok: false, reason });

function confine() {
  sharp.concurrency(1);
  sharp.cache(false);
  // Nothing but the four formats is ever handed to a decoder, whatever the bytes claim to be (no SVG, TIFF, HEIF, PSD).
  sharp.block({ operation: ['VipsForeignLoad'] });
  const readable = ['Png', 'Jpeg', 'Webp', 'Nsgif'].map((each) => `VipsForeignLoad${each}File`);
  sharp.unblock({ operation: readable });
  try {
    writeFileSync('/proc/self/oom_score_adj', '1000');
  } catch {
    // Only Linux has it; elsewhere the watch below is enough.
  }
  // Decoding happens on other threads, so this one stays free to watch what they take.
  setInterval(() => {
    if (process.memoryUsage.rss() > order.maxMemoryBytes) refuse('memory');
  }, 10).unref();
  // The parent holds our standard input open; when it dies, so do we.
  process.stdin.on('close', () => process.exit(1)).resume();
}

/** Reads the header only. */
async function measure() {
  const header = await sharp(order.input, { limitInputPixels: false }).metadata();
  if (!(header.format in mediaTypes)) return { refusal: 'unreadable' };
  const { width, height } = header;
  if (width > order.maxSide || height > order.maxSide) return { refusal: 'too_wide', width, height };
  const pixels = width * height;
  if (pixels > order.maxPixels) return { refusal: 'too_many_pixels', width, height };
  const frames = Math.max(1, Math.min(header.pages ?? 1, order.maxFrames, Math.floor(order.maxPixels / pixels)));
  return { format: header.format, frames };
}

const open = (path, frames) =>
  sharp(path, { pages: frames, limitInputPixels: order.maxPixels, failOn: 'error' }).autoOrient();

async function write(image, name, format) {
  const path = join(order.outDir, name);
  const { width, height, pageHeight, size } = await image.toFile(path);
  return { name, path, mediaType: mediaTypes[format], width, height: pageHeight ?? height, bytes: size };
}

/** Eight pixels across, blurred by the browser; a plain colour where even that is too long. */
async function placeholderOf(path) {
  const image = sharp(path, { pages: 1 });
  const tiny = await image
    .clone()
    .resize(8, 8, { fit: 'inside' })
    .webp({ quality: 20, smartSubsample: false })
    .toBuffer();
  const uri = `data:image/webp;base64,${tiny.toString('base64')}`;
  if (uri.length <= order.maxPlaceholder) return uri;
  const { dominant } = await image.stats();
  return `#${[dominant.r, dominant.g, dominant.b].map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}

async function recode() {
  const { refusal, format, frames, ...measures } = await measure();
  if (refusal !== undefined) return { ok: false, reason: refusal, ...measures };
  const encode = {
    png: (i) => i.png(),
    jpeg: (i) => i.jpeg({ quality: 88 }),
    webp: (i) => i.webp({ quality: 88 }),
    gif: (i) => i.gif(),
  };
  const original = await write(encode[format](open(order.input, frames)), 'original', format);
  const variants = [original];
  let source = original.path;
  // Largest first, each made of the one before: the big picture is decoded twice, not once for each variant.
  for (const { name, side } of order.variants) {
    const smaller = open(source, frames).resize(side, side, { fit: 'inside', withoutEnlargement: true });
    const variant = await write(smaller.webp({ quality: 80 }), name, 'webp');
    variants.push(variant);
    source = variant.path;
  }
  return {
    ok: true,
    width: original.width,
    height: original.height,
    placeholder: await placeholderOf(source),
    variants,
  };
}

confine();
recode().then(report, () => refuse('unreadable'));
