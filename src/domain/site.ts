/** The archive itself, as pages, exports and citations name it. */
export type Site = {
  name: string;
  /** The base of all absolute URLs. */
  url: string;
  /** The archive's ARK name assigning authority number. */
  naan: string;
};
