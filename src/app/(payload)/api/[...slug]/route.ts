import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes';
import config from '@payload-config';
import { bounded } from './bounded';

export const GET = bounded(REST_GET(config));
export const POST = bounded(REST_POST(config));
export const DELETE = bounded(REST_DELETE(config));
export const PATCH = bounded(REST_PATCH(config));
export const PUT = bounded(REST_PUT(config));
export const OPTIONS = bounded(REST_OPTIONS(config));
