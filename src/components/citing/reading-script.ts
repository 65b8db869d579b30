/**
 * The script of all pages, and the one that it asks for when a reader comes to a search field. The version is the
 * beginning of the SHA-256 of the file in public/, so that browsers may keep it for ever; the test beside this file
 * says when it has to change.
 */
export const READING_SCRIPT = '/reading.js?v=ad2d9e4038';
export const SUGGESTING_SCRIPT = '/suggesting.js?v=23bedf31c7';
