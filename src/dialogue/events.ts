/** What a person did, in the past tense: the only things the dialogue reacts to. */
import type { LessonId } from '../content/lessons.ts';
import type { SymptomId } from '../content/red-flags.ts';
import type { RoutineId } from '../content/routines.ts';
import type { TechniqueId } from '../content/techniques/index.ts';
import type { CountStyle, Side } from './settings.ts';

export type Happening =
  /** Opened without a request. */
  | { type: 'launched' }
  /** `easier` marks a wish for something gentle. */
  | { type: 'routine-chosen'; routine: RoutineId | TechniqueId }
  /** Named something we do not have, or a slot that could not be read. */
  | { type: 'routine-not-known' }
  /** A part of the body this skill does not coach. */
  | { type: 'place-declined'; place: 'neck' | 'low-back' | 'knee' | 'other' }
  | { type: 'options-asked' }
  | { type: 'answered-yes' }
  | { type: 'answered-no' }
  /** "Not really", "I don't think so": asked back once before it counts as anything. */
  | { type: 'answered-weak-no' }
  /** "Not sure", "maybe". */
  | { type: 'answered-unsure' }
  /** "A little", "sometimes": counts as yes. */
  | { type: 'answered-hedged' }
  /** "I'm fine", "yeah no", a denial of one item, a story: never a no. */
  | { type: 'answered-unclearly' }
  | { type: 'symptoms-reported'; symptoms: readonly SymptomId[] }
  /** A symptom was meant, but the slot could not be read. */
  | { type: 'symptom-not-read' }
  | { type: 'pain-felt' }
  | { type: 'cannot-feel' }
  /** "I've been checked." */
  | { type: 'checked-said' }
  /** "I'm only stiff, no pain." */
  | { type: 'only-stiff-said' }
  /** "It's fine now", after something hurt. */
  | { type: 'better-said' }
  | { type: 'ready-said' }
  | { type: 'wait-said' }
  | { type: 'next-said' }
  | { type: 'previous-said' }
  | { type: 'repeat-said' }
  | { type: 'skip-step-said' }
  /** "Skip the questions." */
  | { type: 'skip-questions-said' }
  | { type: 'pause-said' }
  | { type: 'carry-on-said' }
  | { type: 'start-over-said' }
  | { type: 'help-asked' }
  /** "What do you mean?" */
  | { type: 'explanation-asked' }
  | { type: 'time-left-asked' }
  | { type: 'lesson-asked'; topic: LessonId | null }
  | { type: 'professional-asked' }
  | { type: 'pace-changed'; to: 'slower' | 'faster' }
  /** `by` in seconds; null: one step of five. */
  | { type: 'hold-changed'; direction: 'longer' | 'shorter'; by: number | null }
  /** `seconds` as asked for, null where it could not be read. */
  | { type: 'hold-set'; seconds: number | null }
  | { type: 'count-style-chosen'; style: CountStyle }
  /** "My left is worse", "the left again". */
  | { type: 'side-chosen'; side: Side | null }
  | { type: 'form-chosen'; form: 'easier' | 'harder' }
  | { type: 'for-child-said' }
  | { type: 'for-other-said' }
  | { type: 'older-said' }
  | { type: 'stopped' }
  | { type: 'not-understood' };

/** What else was true when it happened; worked out by `takeTurn` from times and ids, so that states stay few. */
export interface Circumstances {
  /** A no that came before 70 % of its question was spoken (rule 9). */
  early: boolean;
  /** A touch or page answer to an earlier turn (rule 9). */
  stale: boolean;
  /** Another voice than the one that was screened (rule 7). */
  speakerChanged: boolean;
  /** The Clearance is too old (rule 12). */
  lapsed: boolean;
  /** The check after the last routine was a clear no within five minutes (rule 7). */
  checkedLately: boolean;
  /** The screen was already begun anew once after an emergency (rule 2). */
  restarted: boolean;
  /** Alexa in a car (rule 16). */
  inCar: boolean;
  /** From the fourth visit on (safety.md 2). */
  returning: boolean;
  /** A session that was cut off within the last thirty minutes, without restriction (rule 7). */
  resumable: ResumePoint | null;
}

/** Where a cut-off session stood; holds nothing about health. */
export interface ResumePoint {
  routine: RoutineId | TechniqueId;
  /** Index into the compiled steps. */
  step: number;
  side: Side;
  /** Seconds of load already used per technique with a cap. */
  spent: Readonly<Record<string, number>>;
  /** Unix milliseconds. */
  at: number;
}

export type Event = Happening & { circumstances: Circumstances };
export type EventType = Happening['type'];

export const ORDINARY: Circumstances = {
  early: false, stale: false, speakerChanged: false, lapsed: false, checkedLately: false,
  restarted: false, inCar: false, returning: false, resumable: null,
};
