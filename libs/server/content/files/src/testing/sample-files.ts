import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** Bytes to send in: honest ones, and those that lie. */

export const aPicture = (format: 'png' | 'jpeg' | 'webp' | 'gif' = 'png', width = 320, height = 200) =>
  sharp({ create: { width, height, channels: 3, background: { r: 180, g: 60, b: 20 } } })
    .toFormat(format)
    .toBuffer();

/** A photo held sideways, with the place where it was taken. */
export const aPhotoWithPlace = () =>
  sharp({ create: { width: 400, height: 200, channels: 3, background: '#3366cc' } })
    .withExif({
      IFD0: { Make: 'Secret Camera', ImageDescription: 'canary-exif' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 31/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '13/1 24/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

/** A PNG of any size in its header and a few bytes in fact: one row, then the end. */
export function aHugePng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const row = deflateSync(Buffer.alloc(width * 3 + 1));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, pngChunk('IHDR', header), pngChunk('IDAT', row), pngChunk('IEND', Buffer.alloc(0))]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A moving picture of so many frames, each another colour. */
export async function aMovingGif(frames: number, side = 16): Promise<Buffer> {
  const pages = Array.from({ length: frames }, (_, at) =>
    Buffer.alloc(side * side * 3, Buffer.from([(at * 7) % 256, (at * 13) % 256, at % 256])),
  );
  return sharp(Buffer.concat(pages), { raw: { width: side, height: side * frames, channels: 3, pageHeight: side } })
    .gif({ loop: 0, delay: pages.map(() => 20) })
    .toBuffer();
}

export const aPdf = () =>
  Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');

/** Starts as a GIF, goes on as a script: what a page that includes it as script would run. */
export const aGifThatIsAScript = () =>
  Buffer.from('GIF89a/*\u0000\u0000\u0000\u0000*/=1;alert(document.cookie);//', 'latin1');

/** An empty ZIP archive with one entry of this name. */
export function aZip(entry = 'readme.txt', content = Buffer.from('hello')): Buffer {
  const name = Buffer.from(entry);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(content.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, name, content]);
  const central = Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, Buffer.alloc(14), name]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from('PK\u0005\u0006'), end]);
}
