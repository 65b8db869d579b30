/**
 * The only script that readers are sent. The version is the beginning of the SHA-256 of public/reading.js, so that
 * browsers may keep it for ever; the test beside this file says when it has to change.
 */
export const READING_SCRIPT = '/reading.js?v=ef9bcbc299';
