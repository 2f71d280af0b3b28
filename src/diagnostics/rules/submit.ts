import type { Facts, Rule } from './rule.js'

/** What can be wrong with sending deposits to indexes. */
export const submitRules = {
  'submit/service-accepts-the-login': {
    severity: 'error',
    message: ({ other, actual }) => `${who(other)} does not accept the login${words(actual)}.`,
    hint: ({ expected }) =>
      `Check ${expected ?? 'the credentials'} in the environment or in the file of secrets; test and live services may have different ones. What was not sent is sent by the same command.`,
    why: 'With a wrong login nothing more is tried: services lock accounts after several failures.',
  },
  'submit/service-accepts-the-record': {
    severity: 'error',
    message: ({ other, actual }) => `${who(other)} rejected the deposit${words(actual)}.`,
    hint: ({ field }) =>
      field === undefined
        ? 'Mend what it names in the source or the worksheet and run the same command: only what has changed is sent. Where the cause lay with the service, add --again.'
        : `Correct ${typed(field)} in the source or the worksheet and run the same command: only what has changed is sent. Where the cause lay with the service, add --again.`,
    why: 'A deposit that is rejected leaves no trace at the index, and nobody else tells the editor.',
  },
  'submit/service-has-nothing-to-remark': {
    severity: 'warning',
    message: ({ other, actual }) => `${who(other)} accepted the deposit with a remark${words(actual)}.`,
    hint: ({ field }) =>
      field === undefined ? 'See whether it asks for something to be mended.' : `See whether ${typed(field)} is right.`,
    why: 'A warning of today may be a rejection of tomorrow.',
  },
  'submit/service-answers': {
    severity: 'error',
    message: ({ other, actual }) => `${who(other)} could not take the deposit${words(actual)}.`,
    hint: () => 'Nothing was changed there. Run the same command later: what is not there yet is sent.',
    why: 'Services are down now and then; what was not sent must not look as if it had been.',
  },
  'submit/answer-is-understood': {
    severity: 'error',
    message: ({ other, actual }) => `${who(other)} gave an answer that nobody has described${words(actual)}.`,
    hint: () =>
      'Check the endpoint under services: in recension.config.yaml, and look at the service whether the deposit is there; then run the same command, with --again if it is not there.',
    why: 'Success is reported only where the service says so.',
  },
  'submit/fate-is-known': {
    severity: 'error',
    message: ({ other, actual }) => `Nobody knows whether ${who(other)} has the deposit${words(actual)}.`,
    hint: () =>
      'Run the same command: it asks the service where that is possible. Else look there, and add --again if it is not there: it is never sent twice by itself.',
    why: 'When a connection breaks after a deposit has left, it may be there or not; sending it again may make a double.',
  },
  'submit/update-erases-nothing': {
    severity: 'error',
    message: ({ other, actual }) => `The deposit would erase something at ${who(other)}${words(actual)}.`,
    hint: ({ field }) =>
      `Nothing was sent. Add what is missing under ${typed(field ?? 'reviewer')}, or take it away at the service, and run the same command.`,
    why: 'What others have written at an index is theirs.',
  },
  'submit/deposit-is-settled': {
    severity: 'info',
    message: ({ other }) => `The deposit waits at ${who(other)}.`,
    hint: () => 'Run the same command later: it asks what became of it, and sends nothing twice.',
    why: 'A queued deposit may still be rejected.',
  },
  'submit/rejected-record-is-mended': {
    severity: 'error',
    message: ({ other, actual }) => `${who(other)} rejected the deposit before, and it is still the same${words(actual)}.`,
    hint: ({ field }) =>
      `Correct ${field === undefined ? 'what it names' : typed(field)}, or add --again where the cause lay with the service.`,
    why: 'The same deposit would be rejected again.',
  },
  'submit/base-is-configured': {
    severity: 'error',
    message: () => 'Nothing is sent to an index before it is known where the reviews stand.',
    hint: () =>
      'Give --base https://reviews.example/, or base: in recension.config.yaml. Without --send the deposits are shown all the same.',
    why: 'What is built for preview has addresses that nobody can open.',
  },
  'submit/live-is-said': {
    severity: 'error',
    message: ({ other }) => `${who(other)} has no service for tests, and the live one was not asked for.`,
    hint: () => 'Add --live to send to the live service.',
    why: 'A deposit at a live service cannot be taken back.',
  },
  'submit/endpoint-is-private': {
    severity: 'error',
    message: ({ actual }) => `The endpoint ${actual ?? ''} would carry the credentials where others can read them.`,
    hint: () => 'Give an address that begins with https:// under services: in recension.config.yaml.',
    why: 'A password that is sent without encryption is a password that is known.',
  },
  'submit/credentials-are-given': {
    severity: 'error',
    message: ({ other, expected }) => `${who(other)} asks for credentials, and ${expected ?? 'they'} cannot be found.`,
    hint: ({ expected }) =>
      `Set ${expected ?? 'them'} in the environment, or in the file that secrets: names in recension.config.yaml, one NAME=value a line.`,
    why: 'Credentials stand neither in the configuration nor in a command.',
  },
  'submit/secrets-are-readable': {
    severity: 'error',
    message: ({ actual, other }) => `The file of secrets ${actual ?? ''} cannot be used: ${other ?? 'it cannot be read'}.`,
    hint: () => 'It holds one NAME=value a line, such as RECENSION_DOAJ_KEY=…, or NAME=env:OTHER_NAME.',
    why: 'Half of the credentials are none.',
  },
  'submit/ledger-is-whole': {
    severity: 'warning',
    message: ({ actual, other }) =>
      `${actual ?? 'The ledger'} has a line that is cut off or no entry (line ${other ?? '?'}); it counts for nothing.`,
    hint: () => 'A run was stopped while it wrote. What it did before stands in the lines above; nothing is to be done.',
    why: 'Before a line is whole nothing leaves that it would have told of.',
  },
  'submit/ledger-is-free': {
    severity: 'error',
    message: ({ actual }) => `Another run writes to ${actual ?? 'the ledger'}.`,
    hint: ({ other }) => `Wait until it has ended. If none is running, delete ${other ?? 'the file of that name with .lock'}.`,
    why: 'Two runs at once would send everything twice.',
  },
} as const satisfies Record<string, Rule>

function who(service: string | undefined): string {
  return service ?? 'The service'
}

function words(actual: Facts['actual']): string {
  return actual === undefined || actual === '' ? '' : `: “${actual.replace(/[.!\s]+$/, '')}”`
}

/** A field as it is typed: `isbn: under books:`. */
function typed(field: string): string {
  const inBook = /^books\[\d+\]\.(.+)$/.exec(field)?.[1]
  return inBook === undefined ? `${field}:` : `${inBook}: under books:`
}
