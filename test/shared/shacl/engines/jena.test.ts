import { jenaReports } from './jena.js'
import { jenaCauses } from './jena-causes.js'
import { testEngine } from './engine-tests.js'

testEngine('Apache Jena 4.5.0', (cases) => Promise.resolve(jenaReports(cases)), jenaCauses, 2_000)
