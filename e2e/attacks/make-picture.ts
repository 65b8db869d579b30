import sharp from 'sharp';

type Format = 'jpeg' | 'png' | 'webp' | 'avif' | 'tiff' | 'gif';

/** A small picture that no archive has yet. */
export async function makePicture(format: Format): Promise<Buffer> {
  const background = { r: Math.random() * 255, g: Math.random() * 255, b: Math.random() * 255 };
  const noise = sharp({
    create: { width: 40 + Math.floor(Math.random() * 200), height: 30, channels: 3, background },
  });
  return noise.toFormat(format).toBuffer();
}
