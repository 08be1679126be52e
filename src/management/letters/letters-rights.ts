import type { Rights } from '../../platform/rights/audience.ts';
import { organizerOfTheEdition } from '../identity/index.ts';

export const lettersRights: Rights = {
  'EditionDesk.noticeBatches': organizerOfTheEdition,
  'EditionDesk.noticeBatch': organizerOfTheEdition,
  'EditionDesk.noticeBatch(id)': organizerOfTheEdition,
  'NoticeBatch.*': organizerOfTheEdition,
  'NoticeBatchProgress.*': organizerOfTheEdition,
  'NoticeRecipient.*': organizerOfTheEdition,
  'NoticeRecipientEdge.*': organizerOfTheEdition,
  'NoticeRecipientConnection.*': organizerOfTheEdition,
  'NoticeSample.*': organizerOfTheEdition,
  'Mutation.composeNotice': organizerOfTheEdition,
  'ComposeNoticeInput.edition': organizerOfTheEdition,
  'ComposeNoticePayload.*': organizerOfTheEdition,
  'Mutation.approveNoticeBatch': organizerOfTheEdition,
  'ApproveNoticeBatchInput.batchId': organizerOfTheEdition,
  'ApproveNoticeBatchPayload.*': organizerOfTheEdition,
  'Mutation.withdrawNoticeBatch': organizerOfTheEdition,
  'WithdrawNoticeBatchInput.batchId': organizerOfTheEdition,
  'WithdrawNoticeBatchPayload.*': organizerOfTheEdition,
};
