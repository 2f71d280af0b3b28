import { hashOf } from '../../record/hash.js'
import type { DepositFacts, Depositor } from '../target.js'
import { element, type XmlNode } from '../../write/xml/element.js'

/** Who deposits; what needs one was asked for before anything is written. */
export function depositorOf({ depositor }: DepositFacts): Depositor {
  if (depositor === undefined) throw new RangeError('a deposit at Crossref needs a depositor')
  return depositor
}

/** The name of a batch, by which its fate is asked for: the same content at the same time is the same batch. */
export function batchId(content: string, timestamp: string): string {
  return `recension-${timestamp}-${hashOf(content)
    .slice(0, 12)
    .replace(/[^A-Za-z0-9]/g, 'x')}`
}

/** `depositor` of the head: its name, and the address that Crossref writes to when a deposit fails. */
export function depositorElement({ name, email }: Depositor): XmlNode | undefined {
  return element('depositor', {}, element('depositor_name', {}, name), element('email_address', {}, email))
}
