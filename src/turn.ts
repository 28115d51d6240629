/** `takeTurn`, the only door for platforms: what was heard and kept goes in, a reply and what to keep comes out. */
import type { LessonId } from './content/lessons.ts';
import type { ResumePoint } from './dialogue/events.ts';
import type { Settings } from './dialogue/settings.ts';
import type { Heard } from './intents/heard.ts';
import type { Speech } from './speech/parts.ts';

/** What the person's device and the publisher's configuration allow. */
export interface Can {
  dialect: 'alexa' | 'google' | 'telephony' | 'plain';
  screen: boolean;
  audioDocuments: boolean;
  /** Alexa in a car: lessons only (rule 16). */
  inCar: boolean;
}

/** What is kept between sessions. No field may say anything about health (rule 6). */
export interface Remembered {
  visits: number;
  settings: Settings;
  /** Ids of the equipment the person said they have. */
  kit: readonly string[];
  /** ISO 3166 country that the publisher or the person has set, for the emergency number. */
  country: string | null;
  resume: ResumePoint | null;
}

/** `ask` keeps listening and always carries a reprompt; `tell` ends the session. */
export type Reply = { kind: 'ask'; speech: Speech; reprompt: Speech } | { kind: 'tell'; speech: Speech };

/** Facts about a reply that platforms show or report, derived from the new state. */
export interface Report {
  /** As in the command-line contract: `screening.limbs`, `guiding.foam-roller`, `referred.urgent` … */
  state: string;
  routine: { technique: string; step: number; steps: number } | null;
  /** Estimated seconds the reply takes to speak, from the one timeline compiler. */
  seconds: number;
  /** The lesson just given, for a card; null otherwise. Cards never say why (rule 6). */
  lesson: LessonId | null;
}

export interface Turn {
  heard: Heard;
  /** The state string of the last turn exactly as `takeTurn` gave it; null at the start of a session. */
  saved: string | null;
  sessionId: string;
  remembered: Remembered;
  /** As in `en-GB`. */
  locale: string;
  can: Can;
  /** Unix milliseconds of the request. */
  now: number;
}

export interface TurnResult {
  reply: Reply;
  report: Report;
  /** JSON, opaque to platforms, well under 2 kB; null where the session ends. */
  state: string | null;
  remember: Remembered;
  /** Id of this turn, to be sent with touch and page controls. */
  turnId: string;
}

export type TakeTurn = (turn: Turn) => TurnResult;
