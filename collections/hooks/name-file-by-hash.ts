import { APIError, type CollectionBeforeOperationHook } from 'payload';
import { nameOfPhoto } from '@/editing/name-of-photo';
import { canBeDrawn, readPicture } from '@/editing/read-picture';
import { refusal } from '@/editing/refusal';
import { isStranger } from '../access/is-stranger';

/**
 * A picture is kept once, under the hash of its bytes, and never replaced: editions name it by that hash. A file of
 * that name left by a save that was undone has the same bytes, so it may be written over.
 */
export const nameFileByHash: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || isStranger(req, args)) return args;
  // Without a file, Payload would fetch one from the address that the data name, also where pasting one is turned off.
  if (!req.file && operation === 'create')
    throw new APIError('Upload the picture itself: nothing is fetched from an address.', 400, null, true);
  if (!req.file) return args;
  if (operation === 'update') {
    throw new APIError(
      'A photo keeps its file, because editions show it. Upload the new one as another photo.',
      409,
      null,
      true,
    );
  }
  const refuse = (message: string) =>
    refusal({ collection: 'photos', faults: [{ path: 'file', message }], req });
  const picture = await readPicture(req.file.data);
  if (!picture)
    throw refuse(
      'This file is not a picture that can be read. Use JPEG, PNG, WebP, AVIF or TIFF: one picture, and at most 100 megapixels.',
    );
  const known = await nameOfPhoto({ payload: req.payload, req, sha256: picture.sha256 });
  if (known) throw refuse(`This picture is in the archive already, as “${known}”. Use that one.`);
  if (!(await canBeDrawn(req.file.data)))
    throw refuse('This picture is damaged: parts of it cannot be read. Save it again and upload that.');
  const originalName = req.file.name;
  req.file = { ...req.file, name: `${picture.sha256}.${picture.extension}` };
  const own = { sha256: picture.sha256, originalName };
  return { ...args, overwriteExistingFiles: true, data: { ...('data' in args ? args.data : {}), ...own } };
};
