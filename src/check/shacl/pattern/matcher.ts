import type { Instruction, Program } from './program.js'

/**
 * Turns a program into a test whether it matches anywhere in a text.
 *
 * The instructions that a text can have reached are one state; which state follows on which kind of character is
 * found out once and remembered, so that a text costs one look-up a character. There is no way back, hence no pattern
 * whose time grows faster than the text.
 */
export function toMatcher(program: Program, multiline: boolean): (text: string) => boolean {
  const kinds = createKinds(program)
  const automaton: Automaton = { program, multiline, kinds, states: new Map() }
  const start = stateOf(automaton, [], 'text')
  return (text) => {
    let state = start
    for (let i = 0; i < text.length; i++) {
      const codePoint = text.codePointAt(i) as number
      if (codePoint > 0xffff) i++
      const kind =
        codePoint < 128 && (kinds.ascii[codePoint] as number) >= 0 ? (kinds.ascii[codePoint] as number) : kindOf(kinds, codePoint)
      const next = state.next[kind] ?? follow(automaton, state, kind)
      if (next === matched) return true
      if (next.dead) return false
      state = next
    }
    return (state.atEnd ??= matches(automaton, state))
  }
}

/** What stands before a place in a text: its beginning, a line break, or another character. */
type Before = 'text' | 'line' | 'character'

interface State {
  /** The instructions to go on with, sorted. */
  readonly reached: readonly number[]
  readonly before: Before
  /** Kind of character → state. */
  readonly next: (State | undefined)[]
  /** Whether nothing that follows can match any more. */
  dead: boolean
  atEnd: boolean | undefined
}

interface Automaton {
  readonly program: Program
  readonly multiline: boolean
  readonly kinds: Kinds
  readonly states: Map<string, State>
}

const mostStates = 1_000
const matched: State = { reached: [], before: 'character', next: [], dead: false, atEnd: true }

/** Characters that the sets of a program do not tell apart are of one kind. */
interface Kinds {
  readonly program: Program
  /** Kind of each ASCII character; -1 if not yet known. */
  readonly ascii: Int16Array
  readonly others: Map<number, number>
  readonly bySignature: Map<string, number>
  /** Kind → which sets hold its characters. */
  readonly members: (readonly boolean[])[]
  readonly lineBreak: number
}

function createKinds(program: Program): Kinds {
  const kinds = { program, ascii: new Int16Array(128).fill(-1), others: new Map(), bySignature: new Map(), members: [], lineBreak: -1 }
  return { ...kinds, lineBreak: kindOf(kinds, 0x0a) }
}

function kindOf(kinds: Kinds, codePoint: number): number {
  const known = codePoint < 128 ? kinds.ascii[codePoint] : kinds.others.get(codePoint)
  if (known !== undefined && known >= 0) return known
  const members = kinds.program.sets.map((set) => set(codePoint))
  const signature = members.map(Number).join('') + (codePoint === 0x0a ? '\n' : '')
  let kind = kinds.bySignature.get(signature)
  if (kind === undefined) {
    kind = kinds.members.push(members) - 1
    kinds.bySignature.set(signature, kind)
  }
  if (codePoint < 128) kinds.ascii[codePoint] = kind
  else if (kinds.others.size < 10_000) kinds.others.set(codePoint, kind)
  return kind
}

function stateOf(automaton: Automaton, reached: readonly number[], before: Before): State {
  const key = `${before} ${reached.join(' ')}`
  const known = automaton.states.get(key)
  if (known !== undefined) return known
  const state: State = { reached, before, next: [], dead: false, atEnd: undefined }
  automaton.states.set(key, state)
  state.dead = before === 'character' && reached.length === 0 && !automaton.multiline && isAnchored(automaton)
  return state
}

/** The state behind one more character. */
function follow(automaton: Automaton, state: State, kind: number): State {
  if (automaton.states.size > mostStates) forget(automaton)
  const { members, lineBreak } = automaton.kinds
  const isBreak = kind === lineBreak
  const reached = new Set<number>()
  const end = walk(automaton, state, automaton.multiline && isBreak, (instruction) => {
    if (members[kind]?.[instruction.set] === true) reached.add(instruction.next)
  })
  const sorted = [...reached].sort((a, b) => a - b)
  const next = end ? matched : stateOf(automaton, sorted, isBreak ? 'line' : 'character')
  state.next[kind] = next
  return next
}

/** Starts again where a pattern has too many states to remember. */
function forget({ states }: Automaton): void {
  for (const state of states.values()) state.next.length = 0
  states.clear()
}

function matches(automaton: Automaton, state: State): boolean {
  return walk(automaton, state, true, () => undefined)
}

/** Whether every way into the pattern asks for the beginning of the text. */
function isAnchored(automaton: Automaton): boolean {
  let open = false
  const nowhere: State = { ...matched, reached: [] }
  const end = walk(automaton, nowhere, true, () => {
    open = true
  })
  return !end && !open
}

/**
 * Visits every set that can take the next character, from the instructions reached and from the beginning of the pattern.
 *
 * @param lineEnds whether `$` holds at this place.
 * @returns whether the pattern has matched already.
 */
function walk(automaton: Automaton, state: State, lineEnds: boolean, visit: (set: Extract<Instruction, { kind: 'set' }>) => void): boolean {
  const { program, multiline } = automaton
  const lineStarts = state.before === 'text' || (multiline && state.before === 'line')
  const met = new Set([...state.reached, program.first])
  for (const number of met) {
    const instruction = program.instructions[number] as Instruction
    if (instruction.kind === 'match') return true
    if (instruction.kind === 'set') visit(instruction)
    else if (instruction.kind === 'fork') for (const next of instruction.next) met.add(next)
    else if (instruction.kind === 'start' ? lineStarts : lineEnds) met.add(instruction.next)
  }
  return false
}
