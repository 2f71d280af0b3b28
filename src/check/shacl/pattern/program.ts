import type { CharacterSet } from './character-set.js'
import type { Tree } from './parse.js'

/** One instruction of a pattern (Thompson's construction); numbers are instructions to go on with. */
export type Instruction =
  | { readonly kind: 'set'; readonly set: number; readonly next: number }
  | { readonly kind: 'fork'; readonly next: number[] }
  | { readonly kind: 'start' | 'end'; readonly next: number }
  | { readonly kind: 'match' }

export interface Program {
  readonly instructions: readonly Instruction[]
  readonly sets: readonly CharacterSet[]
  readonly first: number
}

interface Building {
  readonly instructions: Instruction[]
  readonly sets: CharacterSet[]
}

/** Writes a tree out as instructions, from the last to the first. */
export function toProgram(tree: Tree): Program {
  const building: Building = { instructions: [{ kind: 'match' }], sets: [] }
  return { ...building, first: emit(building, tree, 0) }
}

/** @returns the instruction that begins the tree and leads on to `next`. */
function emit(building: Building, tree: Tree, next: number): number {
  switch (tree.kind) {
    case 'set':
      return push(building, { kind: 'set', set: building.sets.push(tree.set) - 1, next })
    case 'start':
    case 'end':
      return push(building, { kind: tree.kind, next })
    case 'sequence':
      return tree.members.reduceRight((after, member) => emit(building, member, after), next)
    case 'choice':
      return push(building, { kind: 'fork', next: tree.members.map((member) => emit(building, member, next)) })
    case 'repeat':
      return emitRepeat(building, tree, next)
  }
}

function emitRepeat(building: Building, { member, least, most }: Extract<Tree, { kind: 'repeat' }>, next: number): number {
  let first = next
  if (most === Infinity) {
    const choices: number[] = []
    first = push(building, { kind: 'fork', next: choices })
    choices.push(emit(building, member, first), next)
  } else for (let i = least; i < most; i++) first = push(building, { kind: 'fork', next: [emit(building, member, first), next] })
  for (let i = 0; i < least; i++) first = emit(building, member, first)
  return first
}

function push(building: Building, instruction: Instruction): number {
  return building.instructions.push(instruction) - 1
}
