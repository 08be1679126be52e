import type { TranslationService } from '../../../platform/translation-service.ts';
import type { MachineAtHand } from '../translations-context.ts';
import { chatCompletions } from './chat-completions.ts';
import { libreTranslate } from './libre-translate.ts';

/** The machine behind the operator's settings; none where there are none. */
export function openMachine(service: TranslationService | null): MachineAtHand {
  if (!service) return { machine: null, tries: 1 };
  const { tries } = service;
  return { machine: service.kind === 'openai' ? chatCompletions({ ...service, model: service.model! }) : libreTranslate(service), tries };
}
