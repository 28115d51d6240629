/** What a reply is made of before any platform's markup: sentences, silences and holds, never summed pauses. */
import type { CountStyle, Pace, Side } from '../dialogue/settings.ts';

export type SpeechPart =
  /** A sentence or cue, plain words; digits of a telephone number already apart ("9 1 1"). */
  | { kind: 'say'; text: string }
  /** The gap after a cue, seconds at the normal pace; "slower" lengthens it. */
  | { kind: 'pause'; seconds: number }
  /** Time to get into position, exact seconds. */
  | { kind: 'quiet'; seconds: number }
  /** A hold that is counted aloud and lasts exactly `seconds` from its first mark to its release word. */
  | { kind: 'hold'; seconds: number; countStyle: CountStyle; side: Side | null };

export interface Speech {
  parts: SpeechPart[];
  /** How quickly sentences are spoken; a second stays a second. */
  pace: Pace;
}
