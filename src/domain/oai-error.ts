/** The errors of OAI-PMH 2.0 (section 3.6) that this archive has cause for: it has sets and every record has formats. */
export type OaiErrorCode =
  | 'badArgument'
  | 'badResumptionToken'
  | 'badVerb'
  | 'cannotDisseminateFormat'
  | 'idDoesNotExist'
  | 'noRecordsMatch';

export type OaiError = { code: OaiErrorCode; message: string };
