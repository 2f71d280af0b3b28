import type { NodeKind } from '../../../src/describe/binding.js'
import type { Iri } from '../../../src/rdf/iri.js'
import { datacite, doco, fabio, foaf, frbr, prov, pro, pso, rec, schema, time } from '../../../src/rdf/terms.js'

/** The classes of each kind of node, as `src/describe/` states them; a test compares them with a described review. */
export const nodeClasses: Readonly<Record<NodeKind, readonly (readonly Iri[])[]>> = {
  review: [[schema.Review, schema.ScholarlyArticle, fabio.JournalArticle]],
  work: [[fabio.BookReview]],
  book: [[schema.Book, fabio.Book]],
  format: [
    [fabio.Manifestation, fabio.Hardback, schema.Book],
    [fabio.Manifestation, fabio.Paperback, schema.Book],
    [fabio.Manifestation, fabio.DigitalManifestation, schema.Book],
    [fabio.Manifestation, schema.Book],
  ],
  part: [
    [doco.Foreword, schema.CreativeWork],
    [doco.Preface, schema.CreativeWork],
    [doco.Afterword, schema.CreativeWork],
  ],
  place: [[schema.Place, frbr.Place]],
  series: [[schema.BookSeries, fabio.BookSeries]],
  journal: [[schema.Periodical, fabio.Journal]],
  volume: [[schema.PublicationVolume, fabio.JournalVolume]],
  issue: [[schema.PublicationIssue, fabio.JournalIssue]],
  person: [[schema.Person, foaf.Person]],
  organization: [[schema.Organization, foaf.Organization]],
  role: [[pro.RoleInTime]],
  status: [[pso.StatusInTime]],
  instant: [[time.Instant]],
  identifier: [[datacite.Identifier]],
  reference: [[schema.CreativeWork]],
  notice: [[schema.CreativeWork], [schema.CorrectionComment]],
  rating: [[schema.Rating]],
  record: [[fabio.MetadataDocument, prov.Entity]],
  gap: [[rec.Gap]],
  source: [[prov.Entity, schema.DigitalDocument]],
}
