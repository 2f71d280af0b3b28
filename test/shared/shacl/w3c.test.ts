import { describe, expect, it } from 'vitest'
import { compileShapes, reportDataset } from '../../../src/check/shacl/index.js'
import type { Subject } from '../../../src/rdf/dataset.js'
import { rdf } from '../../../src/rdf/terms.js'
import { sh } from '../../../src/check/shacl/terms.js'
import { conformsOf, linesOf, messagesOf } from './expected.js'
import { type ShaclTest, readSuite, suiteFolder } from './suite.js'

for (const twice of [false, true]) {
  describe(`The W3C suite for SHACL Core, ${twice ? 'each file read twice, as data and as shapes' : 'as it is written'}`, () => {
    const suite = readSuite(suiteFolder, twice)

    it('holds 98 tests', () => {
      expect(suite.length).toBe(98)
    })

    it('expects several hundred results', () => {
      expect(suite.flatMap((test) => linesOf(test.manifest, test.report)).length).toBeGreaterThan(150)
    })

    it.each(suite.map((test) => [test.name, test] as const))('%s gives the report that the suite expects', (_name, test) => {
      const [report, root] = validate(test)
      const named = test.shapes === test.manifest
      expect(linesOf(report, root, named)).toEqual(linesOf(test.manifest, test.report, named))
      expect(conformsOf(report, root)).toBe(conformsOf(test.manifest, test.report))
      expect(messagesOf(report, root)).toEqual(expect.arrayContaining([...messagesOf(test.manifest, test.report)]))
    })
  })
}

function validate({ data, shapes }: ShaclTest): [ReturnType<typeof reportDataset>, Subject] {
  const compiled = compileShapes(shapes)
  if (!compiled.ok) throw new Error(compiled.problems.map(({ shape, reason }) => `${shape.nt}: ${reason}`).join('\n'))
  const report = reportDataset(compiled.validate(data), shapes)
  const [root] = report.subjects(rdf.type, sh.ValidationReport)
  if (root === undefined) throw new Error('no report')
  return [report, root]
}
