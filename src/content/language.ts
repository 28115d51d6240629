/** What every language must bring, so that the compiler says what a new one still lacks. */
import type { AdviceId, CautionId, LessonId, QuestionId } from './index.ts';
import type { LessonWords, Posture, QuestionWords, TechniqueWords } from './schema.ts';
import type { TechniqueId } from './techniques/index.ts';
import type { RoutineId } from './routines.ts';
import type { Phrases } from './phrases.ts';

export interface Language {
  /** As in `en`. */
  code: string;
  techniques: Record<TechniqueId, TechniqueWords>;
  /** As in "the two minute desk break". */
  routines: Record<RoutineId, { name: string; purpose: string }>;
  equipment: Record<string, string>;
  questions: Record<QuestionId, QuestionWords>;
  /** Spoken advice; `{EMERGENCY}` becomes the number to call. */
  advice: Record<AdviceId, string>;
  /** What is said when a caution is affirmed. */
  cautions: Record<CautionId, string>;
  /** How one lets go of each posture: the first words of every stop while guiding. */
  exitCues: Record<Posture, string>;
  lessons: Record<LessonId, LessonWords>;
  phrases: Phrases;
  /** Whole words that differ by region, as in `{ 'en-GB': { 'pee': 'wee' } }`. */
  regions: Record<string, Record<string, string>>;
}
