/** What touches files: for programs that run Recension in Node. */
export { type BuildFacts, buildFolder } from './build-folder.js'
export { decode } from './decode.js'
export { findConfig, type FoundConfig } from './find-config.js'
export { findInputs, type FoundInputs } from './find-inputs.js'
export { openSource } from './open-source.js'
export { OutputError, writeWhole } from './output-folder.js'
export { fileSpool } from './spool-file.js'
export { coreShapes, coreValidator, type Engine, engines, targetShapes, targetValidator } from './validators.js'
