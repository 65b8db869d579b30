import type { TextField } from 'payload';

/** The paragraph id of a block that keeps no node state. */
export const paraField: TextField = { name: 'para', type: 'text', admin: { hidden: true } };
