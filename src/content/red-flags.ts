/** The screen as data: which questions are asked, and where every kind of answer leads. Words are per language. */
import type { Advice, Caution, Outcome, Question, Symptom } from './schema.ts';

const pass = { pass: true } as const;

/**
 * The questions in the order in which they are asked, each followed by its clarifier and follow-ups.
 * Sources: F-numbers of the clinical sheet; the bracketed codes are listed in `sources.ts`.
 */
export const QUESTIONS = [
  { id: 'chest-breath', matter: 'chest-breath', role: 'core', flags: ['F1', 'F2', 'F3'],
    yes: { refer: 'A-E1' }, no: pass, unsure: { refer: 'A-E1' }, sources: ['NLM-H', 'PE', 'AORTA'] },

  { id: 'saddle-bladder', matter: 'saddle-bladder', role: 'core', flags: ['F4', 'F5'],
    yes: { refer: 'A-E2' }, no: pass, unsure: { ask: 'saddle-bladder-clarifier' }, sources: ['NHS-BP', 'GREEN16'] },
  { id: 'saddle-bladder-clarifier', matter: 'saddle-bladder', role: 'clarifier', flags: ['F4', 'F5'],
    yes: { refer: 'A-E2' }, no: pass, unsure: { refer: 'A-E2' }, sources: ['CES-BLOG', 'GREEN16'] },

  { id: 'limbs', matter: 'limbs', role: 'core', flags: ['F9', 'F10', 'F11'],
    yes: { ask: 'limbs-2' }, no: pass, unsure: { ask: 'limbs-clarifier' }, sources: ['SEED', 'NHS-BP'] },
  { id: 'limbs-clarifier', matter: 'limbs', role: 'clarifier', flags: ['F9', 'F10', 'F11'],
    yes: { ask: 'limbs-2' }, no: pass, unsure: { ask: 'limbs-2' }, sources: ['SEED'] },
  { id: 'limbs-2', matter: 'limbs-2', role: 'follow-up', flags: ['F6', 'F8'],
    yes: { refer: 'A-E2' }, no: { refer: 'A-U1' }, unsure: { refer: 'A-E2' }, sources: ['NHS-BP', 'TIMS', 'DEVON'] },

  { id: 'injury', matter: 'injury', role: 'core', flags: ['F12'],
    yes: { ask: 'injury-2' }, no: pass, unsure: { ask: 'injury-clarifier' }, sources: ['SEED'] },
  { id: 'injury-clarifier', matter: 'injury', role: 'clarifier', flags: ['F12'],
    yes: { ask: 'injury-2' }, no: pass, unsure: { ask: 'injury-2' }, sources: ['SEED'] },
  { id: 'injury-2', matter: 'injury-2', role: 'follow-up', flags: ['F7'],
    yes: { refer: 'A-E3' }, no: { refer: 'A-U2' }, unsure: { refer: 'A-E3' }, sources: ['SEED', 'NHS-BP'] },

  { id: 'ill', matter: 'ill', role: 'core', flags: ['F13', 'F14'],
    yes: { refer: 'A-U3' }, no: pass, unsure: { ask: 'ill-clarifier' }, sources: ['NHS-BP', 'MAYO', 'DEVON'] },
  { id: 'ill-clarifier', matter: 'ill', role: 'clarifier', flags: ['F13', 'F14'],
    yes: { refer: 'A-U3' }, no: pass, unsure: { refer: 'A-U3' }, sources: ['NHS-BP'] },

  { id: 'pain-kind', matter: 'pain-kind', role: 'core', flags: ['F17'],
    yes: { refer: 'A-R1' }, no: pass, unsure: { ask: 'pain-kind-clarifier' }, sources: ['SEED', 'NHS-BP'] },
  { id: 'pain-kind-clarifier', matter: 'pain-kind', role: 'clarifier', flags: ['F17'],
    yes: { refer: 'A-R1' }, no: pass, unsure: { refer: 'A-R1' }, sources: ['SEED'] },

  { id: 'long', matter: 'long', role: 'core', flags: ['F18'],
    yes: { refer: 'A-R2' }, no: pass, unsure: { ask: 'long-clarifier' }, sources: ['SEED', 'NHS-BP', 'MAYO'] },
  { id: 'long-clarifier', matter: 'long', role: 'clarifier', flags: ['F18'],
    yes: { refer: 'A-R2' }, no: pass, unsure: { refer: 'A-R2' }, sources: ['SEED'] },

  { id: 'history', matter: 'history', role: 'core', flags: ['F15', 'F20', 'F21', 'F23'],
    yes: { ask: 'history-cancer' }, no: pass, unsure: { ask: 'history-clarifier' }, sources: ['SEED', 'MAYO', 'PARQ'] },
  { id: 'history-clarifier', matter: 'history', role: 'clarifier', flags: ['F20', 'F21', 'F23'],
    yes: { ask: 'history-cancer' }, no: pass, unsure: { ask: 'history-cancer' }, sources: ['SEED'] },
  { id: 'history-cancer', matter: 'history', role: 'follow-up', flags: ['F15'],
    yes: { refer: 'A-U4' }, no: { refer: 'A-R3' }, unsure: { refer: 'A-U4' }, sources: ['MAYO', 'NG234'] },

  { id: 'bones', matter: 'bones', role: 'core', flags: ['F19', 'F22'],
    yes: { refer: 'A-R3' }, no: pass, unsure: { ask: 'bones-clarifier' }, sources: ['SEED', 'BW22', 'ROS'] },
  { id: 'bones-clarifier', matter: 'bones', role: 'clarifier', flags: ['F19', 'F22'],
    yes: { refer: 'A-R3' }, no: pass, unsure: { refer: 'A-R3' }, sources: ['ROS'] },

  { id: 'pregnant-hurt', matter: 'pregnant-hurt', role: 'core', flags: ['F24', 'F25'],
    yes: { ask: 'pregnant' }, no: pass, unsure: { ask: 'pregnant' }, sources: ['PREG', 'PF24'] },
  // Whether it is pregnancy or not, a rib is asked about next; where it was not pregnancy either, a no to the
  // rib leaves the neck and the shoulder, which is why `not-pregnant` and `rib` differ from `pregnant-rib`.
  { id: 'pregnant', matter: 'pregnant-hurt', role: 'follow-up', flags: ['F24'],
    yes: { caution: ['pregnant'], ask: 'pregnant-rib' }, no: { ask: 'rib' },
    unsure: { caution: ['pregnant'], ask: 'pregnant-rib' }, sources: ['PREG'] },
  { id: 'pregnant-rib', matter: 'pregnant-hurt', role: 'follow-up', flags: ['F25'],
    yes: { refer: 'A-R4' }, no: pass, unsure: { refer: 'A-R4' }, sources: ['PROPOSAL'] },
  { id: 'rib', matter: 'pregnant-hurt', role: 'follow-up', flags: ['F25'],
    yes: { refer: 'A-R4' }, no: { caution: ['neck', 'shoulder'] }, unsure: { refer: 'A-R4' }, sources: ['PROPOSAL'] },

  { id: 'gate-blood', matter: 'gate-blood', role: 'gate', flags: ['F26', 'F27'],
    yes: { ask: 'clot' }, no: pass, unsure: { ask: 'clot' }, sources: ['NCCIH', 'BART21'] },
  { id: 'clot', matter: 'gate-blood', role: 'follow-up', flags: ['F27'],
    yes: { refer: 'A-R4' }, no: { caution: ['blood'] }, unsure: { refer: 'A-R4' }, sources: ['BART21'] },

  { id: 'gate-skin', matter: 'gate-skin', role: 'gate', flags: ['F29', 'F16'],
    yes: { ask: 'lump' }, no: pass, unsure: { ask: 'lump' }, sources: ['BART21', 'NHS-BP'] },
  { id: 'lump', matter: 'gate-skin', role: 'follow-up', flags: ['F16'],
    yes: { refer: 'A-U3' }, no: { caution: ['skin'] }, unsure: { refer: 'A-U3' }, sources: ['NHS-BP'] },

  { id: 'gate-floor', matter: 'gate-floor', role: 'gate', flags: ['F28'],
    yes: { caution: ['floor'] }, no: pass, unsure: { caution: ['floor'] }, sources: ['LLT'] },

  // Rule 7: a routine that was cut off, and a second routine of the same session.
  { id: 'resume-hurt', matter: 'resume', role: 'resume', flags: [],
    yes: { ask: 'chest-breath' }, no: { ask: 'resume-new' }, unsure: { ask: 'chest-breath' }, sources: ['PROPOSAL'] },
  { id: 'resume-new', matter: 'resume', role: 'resume', flags: ['F2', 'F9', 'F10'],
    yes: { ask: 'chest-breath' }, no: pass, unsure: { ask: 'chest-breath' }, sources: ['PROPOSAL'] },
  { id: 'since', matter: 'since', role: 'since', flags: ['F9'],
    yes: { ask: 'since-other' }, no: pass, unsure: { ask: 'since-other' }, sources: ['PROPOSAL'] },
  { id: 'since-other', matter: 'since', role: 'since', flags: [],
    yes: { ask: 'chest-breath' }, no: { refer: 'A-U1' }, unsure: { refer: 'A-U1' }, sources: ['PROPOSAL'] },
] as const satisfies readonly Question[];

export type QuestionId = (typeof QUESTIONS)[number]['id'];

/** Referrals by code, with the level that orders them. ST codes are stop signs while guiding. */
export const ADVICE = [
  { id: 'A-E1', level: 'emergency', sources: ['NLM-H', 'NHS-H', 'PE', 'AORTA'] },
  { id: 'A-E2', level: 'emergency', sources: ['NHS-BP', 'GREEN16'] },
  { id: 'A-E3', level: 'emergency', sources: ['NHS-BP'] },
  { id: 'A-E4', level: 'emergency', sources: ['PF24', 'MD11'] },
  { id: 'ST10-hurt', level: 'emergency', sources: ['PROPOSAL'] },
  { id: 'ST12', level: 'emergency', sources: ['PREG'] },
  { id: 'A-U1', level: 'urgent', sources: ['SEED'] },
  { id: 'A-U2', level: 'urgent', sources: ['SEED'] },
  { id: 'A-U3', level: 'urgent', sources: ['NHS-BP', 'MAYO'] },
  { id: 'A-U4', level: 'urgent', sources: ['MAYO', 'NG234'] },
  { id: 'ST7', level: 'urgent', sources: ['SEED'] },
  { id: 'A-R1', level: 'appointment', sources: ['SEED', 'NHS-BP'] },
  { id: 'A-R2', level: 'appointment', sources: ['SEED'] },
  { id: 'A-R3', level: 'appointment', sources: ['SEED', 'BW22'] },
  { id: 'A-R4', level: 'appointment', sources: ['PARQ'] },
  { id: 'A-K1', level: 'appointment', sources: ['AAOS-KID'] },
  { id: 'ST1', level: 'appointment', sources: ['SEED'] },
  { id: 'ST5', level: 'appointment', sources: ['GEIS', 'PARQ'] },
  { id: 'ST9', level: 'appointment', sources: ['SEED'] },
] as const satisfies readonly Advice[];

export type AdviceId = (typeof ADVICE)[number]['id'];

/** What narrows the choice of techniques without ending the talk. Ordered from the most to the least narrow. */
export const CAUTIONS = [
  { id: 'pregnant', advice: 'A-C1', sources: ['PREG', 'NHS-NI', 'GPO'] },
  { id: 'shoulder', advice: 'A-C5', sources: ['PROPOSAL'] },
  { id: 'neck', advice: 'A-C5', sources: ['PF24', 'MD11'] },
  { id: 'long-checked', advice: 'A-C-checked', sources: ['SEED', 'PROPOSAL'] },
  { id: 'blood', advice: 'A-C2', sources: ['NCCIH'] },
  { id: 'skin', advice: 'A-C4', sources: ['BART21', 'DEVON'] },
  { id: 'floor', advice: 'A-C3', sources: ['LLT'] },
] as const satisfies readonly Caution[];

export type CautionId = (typeof CAUTIONS)[number]['id'];

const symptom = <const S extends string>(
  id: S, flag: string, rank: 0 | 1 | 2 | 3, leadsTo: Outcome, whileGuiding: Outcome, sources: string[],
): Symptom & { id: S } => ({ id, flag, rank, leadsTo, whileGuiding, sources });

/** A symptom whose referral is the same before and during a routine. */
const same = <const S extends string>(id: S, flag: string, rank: 0 | 1 | 2 | 3, leadsTo: Outcome, sources: string[]) =>
  symptom(id, flag, rank, leadsTo, leadsTo, sources);

/** Everything a person may say about their body that is acted on at once, in any phase. */
export const SYMPTOMS = [
  same('chest', 'F1', 0, { refer: 'A-E1' }, ['NLM-H', 'NHS-H', 'NZ-H']),
  same('breath', 'F2', 0, { refer: 'A-E1' }, ['PE']),
  same('ripping', 'F3', 0, { refer: 'A-E1' }, ['AORTA']),
  same('saddle', 'F4', 0, { refer: 'A-E2' }, ['NHS-BP', 'GREEN16']),
  same('bladder', 'F5', 0, { refer: 'A-E2' }, ['NHS-BP', 'GREEN16']),
  same('both-legs', 'F6', 0, { refer: 'A-E2' }, ['NHS-BP', 'TIMS', 'DEVON']),
  same('big-trauma', 'F7', 0, { refer: 'A-E3' }, ['NHS-BP']),
  same('stroke', 'F8', 0, { refer: 'A-E4' }, ['PF24', 'MD11']),
  same('pregnancy-danger', 'ST12', 0, { refer: 'ST12' }, ['PREG']),
  same('numb', 'F9', 1, { ask: 'limbs-2' }, ['SEED']),
  same('weak', 'F10', 1, { ask: 'limbs-2' }, ['SEED']),
  same('radiating', 'F11', 1, { ask: 'limbs-2' }, ['SEED']),
  symptom('fall', 'F12', 1, { ask: 'injury-2' }, { ask: 'fell' }, ['SEED', 'PROPOSAL']),
  symptom('stuck', 'ST10', 1, { ask: 'fell' }, { ask: 'fell' }, ['PROPOSAL']),
  same('pop-pain', 'ST7', 1, { refer: 'ST7' }, ['SEED']),
  same('fever', 'F13', 1, { refer: 'A-U3' }, ['NHS-BP', 'MAYO', 'DEVON']),
  same('weight', 'F14', 1, { refer: 'A-U3' }, ['NHS-BP', 'MAYO']),
  same('cancer', 'F15', 1, { refer: 'A-U4' }, ['MAYO', 'NG234']),
  same('lump', 'F16', 1, { refer: 'A-U3' }, ['NHS-BP']),
  symptom('dizzy', 'ST5', 1, { ask: 'dizzy' }, { ask: 'dizzy' }, ['GEIS', 'PARQ']),
  symptom('sharp', 'F17', 2, { refer: 'A-R1' }, { refer: 'ST1' }, ['SEED']),
  same('night', 'F17', 2, { refer: 'A-R1' }, ['SEED', 'NHS-BP']),
  same('long', 'F18', 2, { refer: 'A-R2' }, ['SEED', 'NHS-BP', 'MAYO']),
  same('weak-bones', 'F19', 2, { refer: 'A-R3' }, ['SEED', 'BW22', 'ROS', 'LEE19', 'SIN12', 'HAN23']),
  same('spine-infection', 'F20', 2, { refer: 'A-R3' }, ['SEED']),
  same('spine-surgery', 'F21', 2, { refer: 'A-R3' }, ['SEED']),
  same('spine-disease', 'F22', 2, { refer: 'A-R3' }, ['WHO05']),
  same('heart', 'F23', 2, { refer: 'A-R3' }, ['PARQ']),
  same('rib', 'F25', 2, { refer: 'A-R4' }, ['PROPOSAL']),
  same('clot', 'F27', 2, { refer: 'A-R4' }, ['BART21']),
  same('child', 'F30', 2, { refer: 'A-K1' }, ['AAOS-KID']),
  symptom('worse-each-time', 'ST9', 2, { refer: 'A-R1' }, { refer: 'ST9' }, ['SEED']),
  symptom('pregnant', 'F24', 3, { caution: ['pregnant'] }, { refer: 'A-R4' }, ['PREG', 'NHS-NI', 'GPO']),
  symptom('neck', 'F25', 3, { caution: ['neck'] }, { refer: 'A-R4' }, ['PF24', 'MD11']),
  symptom('shoulder', 'F25', 3, { caution: ['shoulder'] }, { refer: 'A-R4' }, ['PROPOSAL']),
  symptom('blood-thinner', 'F26', 3, { ask: 'clot' }, { refer: 'A-R4' }, ['NCCIH']),
  symptom('skin', 'F29', 3, { caution: ['skin'] }, { refer: 'A-R4' }, ['BART21', 'DEVON']),
  symptom('floor', 'F28', 3, { caution: ['floor'] }, { caution: ['floor'] }, ['LLT']),
] as const satisfies readonly Symptom[];

export type SymptomId = (typeof SYMPTOMS)[number]['id'];
