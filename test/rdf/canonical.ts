import jsonld, { type JsonLdDocument } from 'jsonld'

/** N-Quads with canonical labels and order (RDFC-1.0): equal if and only if the datasets are. */
export async function canonical(nquads: string): Promise<string> {
  const canonizeOptions = { algorithm: 'RDFC-1.0', format: 'application/n-quads', maxWorkFactor: 3 }
  const options = { inputFormat: 'application/n-quads', canonizeOptions } as const
  // The published types want a JSON-LD document here, where the library also takes N-Quads.
  const input = nquads as unknown as JsonLdDocument
  return jsonld.canonize(input, options)
}
