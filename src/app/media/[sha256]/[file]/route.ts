import { BusyError } from '@/archive/few-at-a-time';
import { getPhoto } from '@/archive/get-photo';
import { getPicture } from '@/archive/get-picture';
import { isDatabaseAway } from '@/domain/database-away';
import { parseMediaPath, PICTURE_FORMATS, widthsFor } from '@/domain/media';
import { refuse, sendPicture } from '../../picture-answers';

type Context = { params: Promise<{ sha256: string; file: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { sha256, file } = await params;
  const address = parseMediaPath(sha256, file);
  if (!address) {
    return refuse(400, 'A photo’s address is /media/, its SHA-256, / and a width with .avif, .webp or .jpg.');
  }
  try {
    const photo = await getPhoto(address);
    if (!photo) return refuse(404, 'No published text shows this photo.');
    const widths = widthsFor(photo.width);
    if (!widths.includes(address.width)) {
      return refuse(404, `This photo is offered in these widths: ${widths.join(', ')}.`);
    }
    const bytes = await getPicture({ ...address, photo });
    return sendPicture(request, bytes, PICTURE_FORMATS[address.format]);
  } catch (error) {
    if (error instanceof BusyError)
      return refuse(503, 'Many photos are being prepared: try again in a moment.');
    console.error(`The photo ${sha256}/${file} cannot be served:`, error);
    if (isDatabaseAway(error))
      return refuse(503, 'The archive cannot be read just now. Please try again in a moment.');
    return refuse(500, 'This photo cannot be shown now: the archive’s log says why.');
  }
}
