/** Every intent by name with its slots and meaning: the one list behind the models, the matcher and the handlers. */
import type { SlotName } from './heard.ts';

export interface Intent {
  slots: readonly SlotName[];
  /** For engineers: what the person means. */
  means: string;
}

const intent = (means: string, ...slots: SlotName[]): Intent => ({ slots, means });

export const INTENTS = {
  ChooseRoutineIntent: intent('wants a technique, a piece of equipment, a place on the back, or a length of time',
    'technique', 'equipment', 'place', 'duration'),
  DeskBreakIntent: intent('wants the two minute desk break'),
  ChairRoutineIntent: intent('wants the chair routine'),
  GentleRoutineIntent: intent('wants something gentle, without equipment'),
  FullRoutineIntent: intent('wants everything, ten minutes'),
  ListTechniquesIntent: intent('asks what there is'),
  LearnIntent: intent('asks a question that a lesson answers', 'topic'),
  ProfessionalIntent: intent('asks when to see someone, and whom'),
  WhatDoYouMeanIntent: intent('asks what this very question means'),
  ReportSymptomIntent: intent('says that something is wrong in the body', 'symptom'),
  NoButSymptomIntent: intent('"no, but / no, just / no, only a bit of {symptom}": a yes to that symptom', 'symptom'),
  AskConditionIntent: intent('asks whether this is safe with a condition: counts as reporting it', 'symptom'),
  DenySymptomIntent: intent('denies one symptom: never a no to a whole question', 'symptom'),
  HedgeIntent: intent('"a little", "sometimes", "on and off": counts as yes'),
  UnsureIntent: intent('"not sure", "maybe", "I guess"'),
  WeakNoIntent: intent('"not really", "I don\'t think so": asked back'),
  FineIntent: intent('"I\'m fine", "I feel okay": never a no'),
  UnclearAnswerIntent: intent('"yeah no", "yes and no", "well, sort of both": never a no'),
  CheckedIntent: intent('"I\'ve been checked"'),
  OnlyStiffIntent: intent('"I\'m only stiff, no pain"'),
  PainIntent: intent('a pain word while moving: "ouch", "it hurts", "that is sore"'),
  CannotFeelIntent: intent('"I can\'t feel it", "I don\'t feel anything"'),
  BetterNowIntent: intent('"it\'s fine now", "it stopped hurting"'),
  ReadyIntent: intent('"ready", "go", "let\'s start"'),
  WaitIntent: intent('"wait", "not yet", "hold on", "one moment"'),
  SkipStepIntent: intent('"skip this one"'),
  SkipQuestionsIntent: intent('wants to go past the questions'),
  SlowerIntent: intent('wants slower speech'),
  FasterIntent: intent('wants faster speech'),
  HoldLongerIntent: intent('wants longer holds, by so much where said', 'duration'),
  HoldShorterIntent: intent('wants shorter holds, by so much where said', 'duration'),
  SetHoldIntent: intent('wants holds of a given length', 'duration'),
  CountEverySecondIntent: intent('wants every second counted'),
  CountFivesIntent: intent('wants a count every five seconds'),
  CountSparseIntent: intent('wants a count every ten seconds and the last five'),
  CountEndsIntent: intent('wants to hear only the start and the end'),
  TimeLeftIntent: intent('asks how long is left'),
  SideIntent: intent('wants a side first or again: "my left is worse"', 'side'),
  EasierIntent: intent('wants it easier'),
  HarderIntent: intent('wants a stronger form'),
  ForChildIntent: intent('the person who will move is a child or teenager'),
  ForOtherIntent: intent('the routine is for another adult'),
  OlderPersonIntent: intent('says they are old: "I\'m eighty"'),
  'AMAZON.YesIntent': intent('yes'),
  'AMAZON.NoIntent': intent('no'),
  'AMAZON.NextIntent': intent('next'),
  'AMAZON.PreviousIntent': intent('previous'),
  'AMAZON.RepeatIntent': intent('again, pardon, what'),
  'AMAZON.PauseIntent': intent('pause'),
  'AMAZON.ResumeIntent': intent('carry on'),
  'AMAZON.StartOverIntent': intent('start over'),
  'AMAZON.HelpIntent': intent('help, what can I say'),
  'AMAZON.StopIntent': intent('stop'),
  'AMAZON.CancelIntent': intent('cancel'),
  'AMAZON.NavigateHomeIntent': intent('home'),
  'AMAZON.FallbackIntent': intent('not understood'),
} as const satisfies Record<string, Intent>;

export type IntentName = keyof typeof INTENTS;
