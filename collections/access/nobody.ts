/** Nobody, through any API: only the software itself writes this. */
export const nobody = (): boolean => false;
