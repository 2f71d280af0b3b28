import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { ledgerKey, readLedger } from '../submit/ledger.js'
import type { Notes } from '../submit/send.js'
import { OutputError } from './output-folder.js'

export interface LedgerFile extends Notes {
  /** Lines that are no entries, from 1. */
  readonly broken: readonly number[]
  close(): void
}

/** The ledger is in use by another run. */
export class LedgerInUse extends Error {
  readonly lock: string

  constructor(lock: string) {
    super(`${lock} exists`)
    this.lock = lock
  }
}

/** What the ledger says; an absent one says nothing. @throws OutputError where it is there and cannot be read. */
export function openLedgerToRead(path: string): ReturnType<typeof readLedger> {
  try {
    return readLedger(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return readLedger('')
    throw new OutputError(path, error)
  }
}

/**
 * Opens the ledger for one run alone. Lines are only ever added at its end, and are on the disk before `note` returns.
 *
 * @throws LedgerInUse while another run is at work. @throws OutputError where it cannot be written.
 */
export function openLedger(path: string): LedgerFile {
  const lock = `${path}.lock`
  lockWith(lock)
  try {
    const { ledger, broken, open } = openLedgerToRead(path)
    const descriptor = attempt(path, () => openSync(path, 'a'))
    let isOpen = open
    return {
      ledger,
      broken,
      note: (lines) => {
        if (lines.length === 0) return
        const text = `${isOpen ? '\n' : ''}${lines.map((line) => `${JSON.stringify(line)}\n`).join('')}`
        attempt(path, () => {
          const bytes = Buffer.from(text)
          for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written)
          fsyncSync(descriptor)
        })
        isOpen = false
        for (const line of lines) ledger.set(ledgerKey(line), line)
      },
      close: () => {
        closeSync(descriptor)
        rmSync(lock, { force: true })
      },
    }
  } catch (error) {
    rmSync(lock, { force: true })
    throw error
  }
}

/** A file with the number of the process; that of a process which is gone is taken over. */
function lockWith(lock: string): void {
  for (let tries = 0; ; tries++) {
    try {
      const descriptor = openSync(lock, 'wx')
      writeSync(descriptor, String(process.pid))
      closeSync(descriptor)
      return
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw new OutputError(lock, error)
      if (tries > 0 || isAlive(lock)) throw new LedgerInUse(lock)
      rmSync(lock, { force: true })
    }
  }
}

function isAlive(lock: string): boolean {
  try {
    const id = Number(readFileSync(lock, 'utf8'))
    if (!Number.isInteger(id) || id <= 0) return false
    process.kill(id, 0)
    return true
  } catch (error) {
    // A process of somebody else is alive, too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw error instanceof OutputError ? error : new OutputError(path, error)
  }
}
