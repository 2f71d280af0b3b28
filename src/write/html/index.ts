export { type Alternate, type HeadLink, type HeadLinkFacts, headLinks } from './head-links.js'
export { htmlPage, type PageFacts } from './page.js'
export { pageAddress } from './page-address.js'
