import type { Stated, StatedIssn } from '../stated/stated-review.js'
import { partsOf, type Placed } from './host-parts.js'
import { type MarcField, subfieldOf, subfieldsOf, withoutIsbd } from './marc-record.js'

/**
 * The journal and the place in it, of a host item entry (773): $t title, $x ISSN, $g the parts, $q `26:1<152`, $d place and publisher.
 * Source: MARC 21 Format for Bibliographic Data, 773.
 */
export function hostItem(field: MarcField | undefined): Placed {
  if (field === undefined) return {}
  const title = subfieldOf(field, 't') ?? subfieldOf(field, 'ps') ?? subfieldOf(field, 'a')
  const issns: StatedIssn[] = subfieldsOf(field, 'x').map((value) => ({ ...value, text: value.text.replace(/^\s*(?:e?issn):?\s*/i, '') }))
  const parts = [...subfieldsOf(field, 'g')].map(partsOf)
  const q = subfieldOf(field, 'q')
  const placed = [...parts, ...(q === undefined ? [] : [enumeration(q)])]
  const first = (name: keyof Placed): Placed => {
    const found = placed.find((part) => part[name] !== undefined)
    return found === undefined ? {} : { [name]: found[name] }
  }
  return {
    ...(title && { journal: [withoutIsbd(title)] }),
    ...(issns.length > 0 && { issns }),
    ...first('volume'),
    ...first('issue'),
    ...first('issueDate'),
    ...first('pages'),
    ...first('locator'),
  }
}

/** `26:1<152`: enumeration and first page, as SICI has them. */
function enumeration(value: Stated): Placed {
  const [, first, second, page] = /^\s*([^:<]{1,40})(?::([^:<]{1,40}))?(?:<(.{1,40}))?\s*$/.exec(value.text) ?? []
  const say = (text: string): Stated => ({ ...value, text })
  return {
    ...(first !== undefined && { volume: say(first) }),
    ...(second !== undefined && { issue: say(second) }),
    ...(page !== undefined && { pages: say(page) }),
  }
}
