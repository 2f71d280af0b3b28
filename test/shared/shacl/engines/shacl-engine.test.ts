import { testEngine } from './engine-tests.js'
import { shaclEngineReports } from './shacl-engine.js'
import { shaclEngineCauses } from './shacl-engine-causes.js'

testEngine('shacl-engine 1.1.2', shaclEngineReports, shaclEngineCauses, 3_000)
