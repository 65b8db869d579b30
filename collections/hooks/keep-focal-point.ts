import type { CollectionBeforeOperationHook } from 'payload';
import { isRecord } from '@/domain/json-reading';

/**
 * Payload's own form names the point to keep in sight in the address, and reads the file again for it, which changes
 * nothing here: no picture is cut. So the point is saved as any other field.
 */
export const keepFocalPoint: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const edits = req.query.uploadEdits;
  if (operation !== 'update' || edits === undefined) return args;
  req.query = { ...req.query, uploadEdits: undefined };
  const point = isRecord(edits) ? edits.focalPoint : null;
  if (!isRecord(point)) return args;
  const focal = { focalX: Number(point.x), focalY: Number(point.y) };
  if (!Object.values(focal).every(Number.isFinite)) return args;
  return { ...args, data: { ...('data' in args ? args.data : {}), ...focal } };
};
