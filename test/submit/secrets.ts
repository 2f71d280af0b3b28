/** Credentials that must turn up nowhere. */
export const secrets = {
  RECENSION_CROSSREF_LOGIN: 'canary-login-7k2',
  RECENSION_CROSSREF_PASSWORD: 'canary pass/word&7k2',
  RECENSION_DATACITE_ACCOUNT: 'CANARY.ACCOUNT-7K2',
  RECENSION_DATACITE_PASSWORD: 'canary+secret=7k2',
  RECENSION_DOAJ_KEY: 'canary0key0of0doaj7k2',
}
