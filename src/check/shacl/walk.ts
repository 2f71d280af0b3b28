import type { Term } from '../../rdf/dataset.js'
import type { Iri } from '../../rdf/iri.js'
import { subjectsOf } from './data-index.js'
import type { Run } from './model.js'

/** The syntax tree of a path (SHACL 2.3.1); `inverse` stands only at predicates, and paths below it run backwards. */
export type PathTree =
  | { readonly kind: 'predicate'; readonly predicate: Iri; readonly inverse: boolean }
  | { readonly kind: 'sequence' | 'alternative'; readonly members: readonly PathTree[] }
  | { readonly kind: 'repeat'; readonly member: PathTree; readonly atLeastOnce: boolean; readonly atMostOnce: boolean }

type Walk = (run: Run, focus: Term) => readonly Term[]

/**
 * Turns a path into a function from a focus node to its value nodes, each once.
 *
 * A path with repetitions becomes an automaton whose edges are steps; the walk visits each pair of state and node
 * once, without recursion, so that its time is linear in the statements met and no chain is too long.
 */
export function compileWalk(tree: PathTree): Walk {
  if (repeats(tree)) return compileAutomaton(tree)
  if (tree.kind === 'predicate') return tree.inverse ? backward(tree.predicate) : forward(tree.predicate)
  const members = tree.kind === 'repeat' ? [] : tree.members.map(compileWalk)
  return tree.kind === 'sequence' ? inTurn(members) : together(members)
}

function repeats(tree: PathTree): boolean {
  return tree.kind === 'repeat' || (tree.kind !== 'predicate' && tree.members.some(repeats))
}

const nowhere: readonly Term[] = []

function forward(predicate: Iri): Walk {
  return (run, focus) => {
    const { predicates, objects } = run.data.about(focus)
    let found: Term[] | undefined
    for (let i = 0; i < predicates.length; i++) {
      if (!(predicates[i] as Iri).is(predicate)) continue
      if (found === undefined) found = [objects[i] as Term]
      else found.push(objects[i] as Term)
    }
    return found ?? nowhere
  }
}

function backward(predicate: Iri): Walk {
  return (run, focus) => subjectsOf(run.index, predicate, focus)
}

function inTurn(walks: readonly Walk[]): Walk {
  return (run, focus) => {
    let nodes: readonly Term[] = [focus]
    for (let i = 0; i < walks.length && nodes.length > 0; i++) {
      const walk = walks[i] as Walk
      nodes = nodes.length === 1 ? walk(run, nodes[0] as Term) : distinct(nodes.map((node) => walk(run, node)))
    }
    return nodes
  }
}

function together(walks: readonly Walk[]): Walk {
  return (run, focus) => distinct(walks.map((walk) => walk(run, focus)))
}

/** The members of several lists, each once. */
function distinct(lists: readonly (readonly Term[])[]): readonly Term[] {
  const filled = lists.filter(({ length }) => length > 0)
  if (filled.length < 2) return filled[0] ?? nowhere
  const found = new Map<string, Term>()
  for (const list of filled) for (const term of list) found.set(term.nt, term)
  return [...found.values()]
}

function compileAutomaton(tree: PathTree): Walk {
  const automaton: Automaton = { steps: [], jumps: [] }
  const start = addState(automaton)
  const end = addState(automaton)
  build(automaton, tree, start, end)
  const states = skipJumps(automaton, end)
  return (run, focus) => search(states, start, run, focus)
}

interface Step {
  readonly predicate: Iri
  readonly inverse: boolean
  readonly to: number
}

interface Automaton {
  readonly steps: Step[][]
  readonly jumps: number[][]
}

/** A state without jumps: the steps that lead out of it, and whether the path may end in it. */
interface State {
  readonly steps: readonly Step[]
  readonly final: boolean
}

function addState(automaton: Automaton): number {
  automaton.jumps.push([])
  return automaton.steps.push([]) - 1
}

function build(automaton: Automaton, tree: PathTree, from: number, to: number): void {
  if (tree.kind === 'predicate') automaton.steps[from]?.push({ predicate: tree.predicate, inverse: tree.inverse, to })
  else if (tree.kind === 'repeat') buildRepeat(automaton, tree, from, to)
  else if (tree.kind === 'alternative') for (const member of tree.members) build(automaton, member, from, to)
  else {
    let before = from
    tree.members.forEach((member, i) => {
      const after = i === tree.members.length - 1 ? to : addState(automaton)
      build(automaton, member, before, after)
      before = after
    })
  }
}

function buildRepeat(automaton: Automaton, tree: Extract<PathTree, { kind: 'repeat' }>, from: number, to: number): void {
  const before = addState(automaton)
  const after = addState(automaton)
  automaton.jumps[from]?.push(before)
  automaton.jumps[after]?.push(to)
  if (!tree.atLeastOnce) automaton.jumps[from]?.push(to)
  if (!tree.atMostOnce) automaton.jumps[after]?.push(before)
  build(automaton, tree.member, before, after)
}

function skipJumps(automaton: Automaton, end: number): readonly State[] {
  return automaton.steps.map((_, state) => {
    const reached = new Set([state])
    for (const from of reached) for (const to of automaton.jumps[from] ?? []) reached.add(to)
    return { steps: [...reached].flatMap((from) => automaton.steps[from] ?? []), final: reached.has(end) }
  })
}

function search(states: readonly State[], start: number, run: Run, focus: Term): readonly Term[] {
  const found = new Map<string, Term>()
  const met = states.map((): Set<string> | undefined => undefined)
  const nodes: Term[] = [focus]
  const places: number[] = [start]
  met[start] = new Set([focus.nt])
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as Term
    const state = states[places[i] as number] as State
    if (state.final && !found.has(node.nt)) found.set(node.nt, node)
    for (const { predicate, inverse, to } of state.steps) {
      const next = inverse ? subjectsOf(run.index, predicate, node) : run.data.about(node).all(predicate)
      const seen = (met[to] ??= new Set())
      for (const reached of next) {
        if (seen.has(reached.nt)) continue
        seen.add(reached.nt)
        nodes.push(reached)
        places.push(to)
      }
    }
  }
  return [...found.values()]
}
