import { withParagraphs } from '../blank-lines.js'
import type { Stated, StatedIssn, StatedReview } from '../stated/stated-review.js'
import { type DataciteItem, type DataciteRecord, type DataciteValue, kindOf } from './datacite-record.js'
import { reviewersIn } from './people.js'
import { wholeTitles } from './titles.js'

/** What a record states of a review, without the books. */
export function statedOfDatacite(record: DataciteRecord): StatedReview {
  const { place, hash, mediaType, doi, page, type, language } = record
  const journal = record.items.find(({ of, relation }) => relation === 'ispublishedin' && (of === '' || of === 'journal'))
  const issns = issnsIn(record, journal)
  const publisher = journalPublisher(record, journal, issns)
  const abstracts = record.descriptions.filter(({ kind }) => kindOf(kind) === 'abstract')
  const others = record.descriptions.filter(({ kind }) => kindOf(kind) !== 'abstract')
  const placement = {
    volume: journal?.volume,
    issue: journal?.issue,
    pages: journal?.firstPage ?? journal?.number,
    lastPage: journal?.firstPage === undefined ? undefined : journal.lastPage,
  }
  return {
    place,
    hash,
    mediaType,
    sections: type === '' ? [] : [type],
    titles: wholeTitles(record.titles),
    abstracts: abstracts.map((abstract) => withParagraphs(withoutKind(abstract))),
    people: reviewersIn(record.creators, record.contributors),
    journal: journal === undefined ? [] : wholeTitles(journal.titles).slice(0, 1),
    issns,
    ...(publisher.stated !== undefined && { journalPublishers: [publisher.stated] }),
    keywords: record.subjects,
    licences: record.rights,
    ...(doi && { doi }),
    ...(page && { page }),
    ...(language && { language }),
    ...Object.fromEntries(Object.entries(placement).filter(([, value]) => value !== undefined)),
    ...publication(record),
    notUnderstood: [
      ...(publisher.unplaced === undefined ? [] : [{ ...publisher.unplaced, field: 'publisher' }]),
      ...others.map((value) => ({ ...withoutKind(value), field: 'abstract' })),
    ],
  }
}

/** The year of publication stands for a day only where no date says more. */
function publication({ dates, year }: DataciteRecord): Pick<StatedReview, 'received' | 'accepted' | 'online' | 'published'> {
  const dated = (kind: string): Stated | undefined => {
    const found = dates.find((date) => kindOf(date.kind) === kind)
    return found && withoutKind(found)
  }
  const [received, accepted, online, issued] = [dated('submitted'), dated('accepted'), dated('available'), dated('issued')]
  const saysMore = online?.text.trim().startsWith(year?.text.trim() ?? '') === true
  const published = issued ?? (saysMore ? undefined : year)
  return { ...(received && { received }), ...(accepted && { accepted }), ...(online && { online }), ...(published && { published }) }
}

function withoutKind({ text, place, language }: DataciteValue): Stated {
  return { text, place, ...(language !== undefined && { language }) }
}

function issnsIn({ identifiers }: DataciteRecord, journal: DataciteItem | undefined): readonly StatedIssn[] {
  const related = identifiers.filter(({ relation, of }) => relation === 'ispublishedin' && (of === '' || of === 'journal'))
  const own = journal?.identifier === undefined ? [] : [journal.identifier]
  const found = [...related, ...own].filter(({ type }) => /^[el]?issn$/.test(type))
  return found.map(({ text, place, type }) => ({ text, place, ...(type === 'eissn' && { medium: 'online' as const }) }))
}

/** Places that keep copies: as the publisher of a record they say nothing of who publishes the journal. */
const repositories =
  /\b(?:zenodo|figshare|osf|open science framework|hal|arxiv|dryad|mendeley|researchgate|humanities commons|core|repositor\w{1,6}|repozit\w{1,6})\b/iu

/** Who publishes the journal, where a journal is named: the record's publisher may be a repository, or the journal itself. */
function journalPublisher(
  { publisher }: DataciteRecord,
  journal: DataciteItem | undefined,
  issns: readonly Stated[],
): { readonly stated?: Stated; readonly unplaced?: Stated } {
  if (publisher === undefined) return {}
  const named = publisher.text.trim()
  if (journal?.titles.some(({ text }) => text.trim() === named) === true) return {}
  if (journal?.publisher !== undefined) return { stated: journal.publisher }
  return (journal === undefined && issns.length === 0) || repositories.test(named) ? { unplaced: publisher } : { stated: publisher }
}
