/** What a platform understood, in one shape for all of them. */

export const SLOT_NAMES = ['technique', 'equipment', 'symptom', 'place', 'duration', 'topic', 'side'] as const;
export type SlotName = (typeof SLOT_NAMES)[number];

/** One filled slot. */
export interface SlotValue {
  /** Canonical ids from entity resolution, in the order heard; empty where nothing matched. A duration is ISO 8601. */
  ids: readonly string[];
  /** The words as heard; empty where the slot was present but unfilled. */
  words: string;
}

export interface Heard {
  /** The Alexa model's name (also on Dialogflow), `LaunchRequest`, or null for silence. */
  intent: string | null;
  slots: Partial<Record<SlotName, SlotValue>>;
  /** The whole utterance, where the platform gives it (local, Dialogflow); null on Alexa. */
  text: string | null;
  /** The turn a touch or page answer belongs to; null for voice. */
  turnId: string | null;
  /** The platform's id of the recognised speaker; null where unknown. */
  speaker: string | null;
}
