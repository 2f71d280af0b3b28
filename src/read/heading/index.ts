export type {
  Found,
  HeadingBook,
  HeadingHints,
  HeadingIsbn,
  HeadingPerson,
  HeadingReading,
  HeadingSeries,
  Span,
} from './heading-reading.js'
export { isPublisherName } from './publisher-name.js'
export { readHeading } from './read-heading.js'
export { splitTitle, type SplitTitle } from './split-title.js'
