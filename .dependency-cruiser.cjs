/** Which folder may import which: a folder that is not named here may import nothing of ours. */
const allowed = {
  diagnostics: [],
  rdf: [],
  html: [],
  record: ['diagnostics'],
  assemble: ['record', 'diagnostics'],
  describe: ['record', 'diagnostics', 'rdf'],
  read: ['describe', 'record', 'rdf', 'html', 'diagnostics'],
  check: ['describe', 'record', 'rdf', 'diagnostics'],
  write: ['describe', 'record', 'rdf', 'html', 'diagnostics'],
  targets: ['check', 'write', 'describe', 'record', 'rdf', 'diagnostics'],
  config: ['record', 'diagnostics'],
  submit: ['targets', 'record', 'diagnostics'],
}
const all = [...Object.keys(allowed), 'publish']

const only = (folder, may) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import ${may.length === 0 ? 'nothing of ours' : may.join(', ')}`,
  severity: 'error',
  from: { path: `^src/${folder}(/|\\.ts$)` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...may].join('|')})(/|\\.ts$)` },
})

module.exports = {
  forbidden: [
    ...Object.entries(allowed).map(([folder, may]) => only(folder, may)),
    only('publish', [...Object.keys(allowed).filter((folder) => folder !== 'config' && folder !== 'submit')]),
    only('node', all),
    {
      name: 'nothing-imports-the-doors',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|index\\.ts)' },
      to: { path: '^src/(cli/|index\\.ts)' },
    },
    {
      name: 'only-the-edge-touches-node',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(node|store|serve|cli)/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' }, to: {} },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'], extensions: ['.ts', '.js', '.d.ts'] },
  },
}
