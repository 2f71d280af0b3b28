import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { iri } from '../rdf/iri.js'
import { decode } from '../node/decode.js'
import { findInputs } from '../node/find-inputs.js'
import { writeWhole } from '../node/output-folder.js'
import { reasonOf } from '../node/reason.js'
import { publish } from '../publish.js'
import type { PublishedReview } from '../publish/destination.js'
import type { Input } from '../publish/read-inputs.js'
import { textSource } from '../read/reader.js'
import { alternates } from '../write/index.js'
import { embed as embedInto, withoutEmbedded } from '../write/embed/index.js'
import { headLinks, pageAddress } from '../write/html/index.js'
import { metaTags } from '../write/meta-tags.js'
import { schemaOrgJsonld } from '../write/schema-org.js'
import { extensions } from './build.js'
import { Failure, fail } from './failure.js'
import type { Io } from './io.js'
import { type CommonOptions, withCommonOptions } from './options.js'
import { prepare } from './plan.js'
import { listening, report } from './tell.js'

interface EmbedOptions extends CommonOptions {
  readonly review?: string
  readonly output?: string
}

/** `recension embed`: what machines read, put into a page that is there already. */
export function embedVerb(program: Command, io: Io, done: (status: number) => void): void {
  withCommonOptions(program.command('embed'))
    .description('put JSON-LD, meta tags and links into the head of an existing page, and leave the rest of it as it is')
    .argument('<page>', 'an HTML page')
    .option('--review <input>', 'what the page is about; the page itself, if nothing is said')
    .option('-o, --output <file>', 'where to write, instead of into the page itself')
    .addHelpText('after', '\nExample:\n  recension embed article.html --review article.review.yaml\n')
    .action(async (page: string, options: EmbedOptions) => {
      done(await embed(page, options, io))
    })
}

async function embed(page: string, options: EmbedOptions, io: Io): Promise<number> {
  const prepared = prepare(options, io)
  const text = readPage(page, io)
  const found = findInputs([options.review ?? page], extensions())
  if (found.count === 0) throw new Failure(found.diagnostics)
  const reviews: PublishedReview[] = []
  const destination = listening({
    review: (review) => {
      reviews.push(review)
    },
  })
  prepared.diagnostics.forEach((diagnostic) => destination.finding?.(diagnostic))
  const isItself = options.review === undefined || resolve(io.cwd, options.review) === resolve(io.cwd, page)
  const outcome = await publish(
    isItself ? unembedded(found.inputs) : found.inputs,
    { ...prepared.plan, targets: [], keepNames: prepared.preview },
    destination,
  )
  const [review, ...more] = reviews
  if (review !== undefined && more.length === 0) {
    const result = embedInto(text, partsOf(review))
    if (!result.ok) throw new Failure([{ ...result.diagnostic, place: { file: page } }])
    const to = resolve(io.cwd, options.output ?? page)
    if (result.html !== text || options.output !== undefined) writeWhole(to, result.html)
    io.out(`${options.output ?? page}\n`)
  } else if (more.length > 0) throw fail('read/reviews-can-be-told-apart')
  report(io, destination, outcome, destination.first(), options)
  return review === undefined || destination.findings.reach(options.failOn) ? 1 : 0
}

/** A page that speaks for itself: without what was put into it the last time, which would be read as its own words. */
function* unembedded(inputs: Iterable<Input>): Generator<Input> {
  for (const input of inputs)
    yield input.source === undefined ? input : { ...input, source: textSource(input.name, withoutEmbedded(input.source.text())) }
}

function partsOf({ record, names, graph }: PublishedReview): Parameters<typeof embedInto>[1] {
  const page = pageAddress(record, names)
  const absolute = alternates.map(({ href, type }) => ({ href: names.review + href, type }))
  return {
    jsonld: schemaOrgJsonld(graph, iri(`${names.review}#review`)),
    metas: metaTags(record, { page }),
    links: headLinks(record, { page, alternates: absolute }),
  }
}

function readPage(page: string, io: Io): string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(resolve(io.cwd, page))
  } catch (error) {
    throw fail('read/input-is-readable', { actual: page, other: reasonOf(error) })
  }
  const { text, diagnostics } = decode(bytes, page)
  if (text === undefined) throw new Failure(diagnostics)
  return text
}
