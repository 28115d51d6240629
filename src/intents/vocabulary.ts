/** The shape of one language's vocabulary: the single source of the Alexa models, the Dialogflow agent and the matcher. */
import type { LessonId } from '../content/lessons.ts';
import type { SymptomId } from '../content/red-flags.ts';
import type { TechniqueId } from '../content/techniques/index.ts';
import type { IntentName } from './intents.ts';

/** Places on the body a person may name; only the first three are coached. */
export const PLACES = ['upper-back', 'between-shoulder-blades', 'beside-spine', 'neck', 'low-back', 'knee', 'other'] as const;
export type PlaceId = (typeof PLACES)[number];

/** Id to words; the first is what the person would see, the rest synonyms and mishearings. */
export type SlotWords<Id extends string> = Record<Id, readonly [string, ...string[]]>;

export interface Vocabulary {
  /** As in `en`. */
  language: string;
  /** Alexa's two-or-more-word invocation name, lower case. */
  invocationName: string;
  /** Utterances; `{technique}` and so on are slots. Built-ins hold only what Amazon lets one add. */
  samples: Record<IntentName, readonly string[]>;
  technique: SlotWords<TechniqueId>;
  equipment: SlotWords<string>;
  symptom: SlotWords<SymptomId>;
  place: SlotWords<PlaceId>;
  topic: SlotWords<LessonId>;
  side: SlotWords<'left' | 'right'>;
  /** Words that differ by locale: samples and synonyms that only that locale's model adds. */
  locales: Record<string, { samples: Partial<Record<IntentName, readonly string[]>>; symptom: Partial<Record<SymptomId, readonly string[]>> }>;
}
