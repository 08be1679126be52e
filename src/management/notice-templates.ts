import { committeeNotices } from './committee/index.ts';
import { deliberationNotices } from './deliberation/index.ts';
import { letterNotices } from './letters/index.ts';
import { messageNotices } from './messages/index.ts';
import { editionNotices } from './editions/index.ts';
import { delegateLeftNotice, delegateNotice, preparationNotices } from './preparation/index.ts';
import type { NoticeTemplate } from './notices/index.ts';
import { partnerNotices } from './partners/index.ts';
import { releaseNotices, releaseTroubleNotice } from './publishing/index.ts';
import { reviewReopenedNotice, reviewsAskedNotice, reviewSupersededNotice } from './reviews/index.ts';
import { recommendationNotices } from './recommendations/index.ts';
import { screeningNotices } from './screening/index.ts';
import { deskInvitationNotice, handedOverNotice, receiptNotice } from './submissions/index.ts';

/** Every notice that the program sends. Each module writes its own; one that is not named here cannot be sent. */
export const noticeTemplates: readonly NoticeTemplate[] = [
  receiptNotice,
  deskInvitationNotice,
  handedOverNotice,
  ...screeningNotices,
  ...editionNotices,
  ...recommendationNotices,
  ...messageNotices,
  ...committeeNotices,
  reviewsAskedNotice,
  ...deliberationNotices,
  reviewReopenedNotice,
  reviewSupersededNotice,
  ...letterNotices,
  ...preparationNotices,
  delegateNotice,
  delegateLeftNotice,
  ...releaseNotices,
  releaseTroubleNotice,
  ...partnerNotices,
];
