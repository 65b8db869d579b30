/** What is walked through, in this order. */
export const WALKED = ['editions', 'publications', 'records', 'photos'] as const;
export type Walked = (typeof WALKED)[number];

export type Verification = {
  /** The name assigning authority number of the arks in the findings. */
  naan: string;
  /** Is told of each thing that is about to be checked. */
  step: (walked: Walked) => void;
};
