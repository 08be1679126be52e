import type { Delivery } from './delivery/index.ts';
import type { Management } from './management/index.ts';
import { spokenFault } from './platform/graph/faults.ts';
import type { OpenVisit } from './platform/http/call.ts';
import { negotiateLanguage } from './platform/language.ts';

/** What a node opens for a request that serves what is public alone: whoever asks is a visitor. */
export const visitorsOf =
  (delivery: Delivery): OpenVisit =>
  async ({ acceptLanguage, lastEventId, preview }) => {
    const language = negotiateLanguage(acceptLanguage);
    if (preview !== undefined) throw spokenFault('SERVED_ELSEWHERE', language);
    const visit = delivery.openVisit(lastEventId === undefined ? {} : { lastEventId });
    return {
      context: { ...visit, language },
      takesFiles: false,
      revision: () => visit.shelf.revision,
      shown: () => visit.shelf.shown,
      close: visit.close,
    };
  };

type House = Pick<typeof import('./management/index.ts'), 'clientOfPrincipal'>;

/** And where people sign in. */
export const visitsOf =
  (delivery: Delivery, management: Management, { clientOfPrincipal }: House): OpenVisit =>
  async (call) => {
    const language = negotiateLanguage(call.acceptLanguage);
    const signed = await management.openVisit(call, language);
    const preview = call.preview === undefined ? null : await management.openPreview(signed, call.preview);
    const { principal } = signed;
    const partner = principal.kind === 'key' ? principal.key.partnerId : null;
    const visit = delivery.openVisit({
      ...(call.lastEventId === undefined ? {} : { lastEventId: call.lastEventId }),
      ...(preview ? { source: preview.reader } : {}),
      ...(partner === null ? {} : { partner }),
    });
    return {
      context: { ...signed, ...visit, language },
      ...clientOfPrincipal(principal),
      sent: (bytes) => management.sent(principal, bytes),
      // a preview's revision is not one that anybody could ask for
      revision: () => (preview ? undefined : visit.shelf.revision),
      shown: () => (preview ? null : visit.shelf.shown),
      close: async () => {
        await visit.close();
        await preview?.close();
        await management.closeVisit(signed);
      },
    };
  };
