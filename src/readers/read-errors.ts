import { ReadError } from '../document/source-block.js'

const megabytes = (bytes: number): string => String(Math.max(1, Math.round(bytes / (1024 * 1024))))

/** The file itself is larger than a reader takes. */
export function tooLarge(bytes: number, limit: number): ReadError {
  return new ReadError('too-large', {
    nl: `Het bestand is te groot (${megabytes(bytes)} MB; ten hoogste ${megabytes(limit)} MB). Lever het contract zonder bijlagen of in delen aan.`,
    en: `The file is too large (${megabytes(bytes)} MB; at most ${megabytes(limit)} MB). Supply the contract without annexes, or in parts.`,
  })
}
