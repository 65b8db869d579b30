import { APIError, type CollectionBeforeOperationHook } from 'payload';
import { isRecord } from '@/domain/json-reading';
import { findJsonFault } from '@/limits/json-bounds';
import { findQueryFault } from '@/limits/query-bounds';
import { findKindFault } from './find-kind-fault';

// One request does many operations: what it sent is looked through once.
const faultless = new WeakSet<object>();

/** Refuses a request that asks for more than one may, or that sends what no form sends. */
export const refuseExcess: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  // A request of the local API may have none of these.
  const { query, data, file, method, routeParams }: Partial<typeof req> = req;
  const fault = findQueryFault(query ?? {}, { lists: method === 'GET' });
  if (fault) throw new APIError(fault, 400, null, true);
  const isWriting = operation === 'create' || operation === 'update';
  if (isWriting && 'data' in args && args.data === undefined && !file) {
    throw new APIError('Send an object of fields, as JSON.', 400, null, true);
  }
  if (data === undefined) return args;
  if (!isRecord(data)) throw new APIError('Send an object of fields.', 400, null, true);
  if (faultless.has(data)) return args;
  // What is sent to an endpoint of ours, or to another collection, has a shape of its own.
  const isDocument = collection.slug === routeParams?.collection && (method === 'POST' || method === 'PATCH');
  const all = req.locale === 'all';
  const dataFault =
    findJsonFault(data) ?? (isDocument ? findKindFault(data, collection.flattenedFields, all) : null);
  if (dataFault) throw new APIError(dataFault, 400, null, true);
  faultless.add(data);
  return args;
};
