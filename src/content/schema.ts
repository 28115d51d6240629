/** The shapes of everything the skill knows, so that content can be plain data that a build step checks. */
import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** Codes of `SOURCES`; every claim carries at least one. */
const sources = z.array(z.string().min(1)).min(1);
const seconds = z.number().positive();

export const Posture = z.enum(['sitting', 'chair', 'standing', 'wall', 'lying']);
/** Where the body is, which decides how one lets go safely. `chair` means leaning over the chair's back. */
export type Posture = z.infer<typeof Posture>;

export const Form = z.enum(['easier', 'normal', 'harder']);
export type Form = z.infer<typeof Form>;

export const Level = z.enum(['emergency', 'urgent', 'appointment']);
/** Emergency services now; a doctor the same day; book an appointment. */
export type Level = z.infer<typeof Level>;

/**
 * One reply's worth of movement: cues, time to get into position, then one hold (or a few short ones) and its
 * release. Words are keyed by `id` in the language's folder.
 */
export const Move = z.object({
  id,
  /** What it is for the listener: only `hold` and `roll` load the back. */
  kind: z.enum(['set-up', 'hold', 'roll', 'rest', 'get-up']),
  /** True: the move is given once for each side, as two steps. */
  sided: z.boolean(),
  /** Seconds of each hold by form; null for a move without a hold. */
  holdSeconds: z.object({ easier: seconds, normal: seconds, harder: seconds }).nullable(),
  /** Holds inside this one reply. */
  repetitions: z.number().int().min(1).max(10),
  /** Silent seconds after the cues, to get into position. */
  quietSeconds: z.number().min(0).max(30),
  /** Whether "longer", "shorter" and "twenty seconds" change this hold. */
  adjustable: z.boolean(),
  /** Which spot of the body the hold loads, for caps per spot; null where the technique has none. */
  spot: z.string().nullable(),
  /** Forms that leave the move out. */
  notIn: z.array(Form),
});
export type Move = z.infer<typeof Move>;

export const Technique = z.object({
  id,
  /** What must be at hand; ids of `EQUIPMENT`. */
  equipment: z.array(id),
  posture: Posture,
  /** Posture of the harder form, where it differs (the ball goes from the wall to the floor). */
  harderPosture: Posture.nullable(),
  /** Gates of the screen this technique needs besides the core questions. */
  gates: z.array(z.enum(['gate-blood', 'gate-skin', 'gate-floor'])),
  /** Further gates of the harder form. */
  harderGates: z.array(z.enum(['gate-blood', 'gate-skin', 'gate-floor'])),
  /** Cautions it stays allowed with, and the hardest form left then; a caution not listed rules it out. */
  allowedWith: z.record(z.string(), Form),
  /** Bounds for a hold asked for by voice, in seconds. */
  holdRange: z.object({ least: seconds, most: seconds }),
  /** The most seconds of load: of a session, or of one spot. */
  cap: z.object({ seconds, per: z.enum(['session', 'spot']) }).nullable(),
  moves: z.array(Move).min(1),
  sources,
});
export type Technique = z.infer<typeof Technique>;

export const RoutinePart = z.object({
  technique: id,
  form: Form,
  /** Seconds of each adjustable hold, where the routine sets its own dose. */
  holdSeconds: seconds.nullable(),
  /** Repetitions of each hold in a reply, where the routine sets its own dose. */
  repetitions: z.number().int().min(1).max(10).nullable(),
  /** How often the technique's holds are gone through. */
  rounds: z.number().int().min(1).max(4),
});
export type RoutinePart = z.infer<typeof RoutinePart>;

/** A plan of techniques. A technique without a routine of its own name gets one made of itself alone. */
export const Routine = z.object({
  id,
  /** What one says it takes, the questions not counted. */
  minutes: z.number().positive(),
  parts: z.array(RoutinePart).min(1),
  sources,
});
export type Routine = z.infer<typeof Routine>;

export const Caution = z.object({
  id,
  /** The advice spoken when it is affirmed. */
  advice: z.string(),
  sources,
});
export type Caution = z.infer<typeof Caution>;

/** What follows an answer: a referral, a next question of the same matter, a caution, or the next matter. */
export const Outcome = z.union([
  z.object({ refer: z.string() }),
  z.object({ ask: id }),
  z.object({ caution: z.array(id).min(1), ask: id.optional() }),
  z.object({ pass: z.literal(true) }),
]);
export type Outcome = z.infer<typeof Outcome>;

/** A question of the screen. Its honest "no" is always the safe answer. */
export const Question = z.object({
  id,
  /** The matter it belongs to: the id that `screening.<question>` reports. */
  matter: id,
  role: z.enum(['core', 'gate', 'follow-up', 'clarifier', 'resume', 'since']),
  /** The flags it asks about, as F-numbers. */
  flags: z.array(z.string().regex(/^F\d+$/)),
  yes: Outcome,
  no: Outcome,
  /** Not sure: a clarifier once, else as yes. */
  unsure: Outcome,
  sources,
});
export type Question = z.infer<typeof Question>;

/** Something a person may say about their body, at any moment. */
export const Symptom = z.object({
  id,
  flag: z.string().regex(/^(F\d+|ST\d+)$/),
  /** What hearing it leads to before a routine, and in the screen. */
  leadsTo: Outcome,
  /** What hearing it leads to while guiding, after the exit cue. */
  whileGuiding: Outcome,
  /** How urgent it is among several: 0 emergency, 1 urgent, 2 appointment, 3 caution. */
  rank: z.number().int().min(0).max(3),
  sources,
});
export type Symptom = z.infer<typeof Symptom>;

export const Advice = z.object({ id: z.string(), level: Level, sources });
/** A referral: what is said when the moves must not begin, or must end. */
export type Advice = z.infer<typeof Advice>;

export const Lesson = z.object({ id, sources });
export type Lesson = z.infer<typeof Lesson>;

export const EmergencyNumber = z.object({
  /** ISO 3166 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** Digits, as one dials them. */
  digits: z.string().regex(/^\d{2,4}$/),
  /** An advice line that is not for emergencies, where it was verified. */
  adviceLine: z.string().nullable(),
  sources,
});
export type EmergencyNumber = z.infer<typeof EmergencyNumber>;

/** A sentence; `{name}` is filled in when it is spoken. */
const words = z.string().min(1);

export const MoveWords = z.object({
  /** One action a sentence, spoken with a pause between; `{side}` and `{other}` are filled in. */
  cues: z.array(words).min(1),
  /** Cues that replace `cues` in the easier or harder form. */
  easier: z.array(words).optional(),
  harder: z.array(words).optional(),
  /** Before the second and later hold in the same reply. */
  again: z.array(words).optional(),
  /** Said at zero: the hold is over, and how to come out of it. Empty only for moves without a hold. */
  release: z.array(words),
});
export type MoveWords = z.infer<typeof MoveWords>;

export const TechniqueWords = z.object({
  /** As in "the foam roller". */
  name: words,
  /** As in "Three more, for the roller." */
  shortName: words,
  /** One line: what it is for. Not technique content: no set-up, cue or dose. */
  purpose: words,
  /** How to breathe in it, and what people get wrong: spoken on "tell me more" and printed. */
  breathing: words,
  mistakes: z.array(words).min(1),
  easierForm: words,
  harderForm: words,
  gettingUp: words,
  moves: z.record(z.string(), MoveWords),
});
export type TechniqueWords = z.infer<typeof TechniqueWords>;

export const QuestionWords = z.object({
  /** As in `safety.md` 2. */
  plain: words,
  /** For people who come back; never fewer items. */
  brief: words,
  /** One item a turn, for the slow repair; every item of the plain form. */
  items: z.array(words).min(1),
  /** "What do you mean?": this very question in plain words. */
  explained: words,
});
export type QuestionWords = z.infer<typeof QuestionWords>;

export const LessonWords = z.object({
  /** 60 words or fewer. */
  answer: words,
  /** As in "what the pop is". */
  topic: words,
});
export type LessonWords = z.infer<typeof LessonWords>;
