import type { NameDelegateInput } from '../../../generated/schema.ts';
import { done, type Outcome, type Refusal, refuse } from '../../../platform/graph/refusal.ts';
import { tell, type Text } from '../../notices/index.ts';
import { type Desk, mailboxOf, notFound, once } from '../../identity/index.ts';
import { localizedOf, problemsOfTexts } from '../../organizations/index.ts';
import { ownInvitation } from './answer-summit-invitation.ts';
import { delegateNotice, languageOf } from './delegate-letter.ts';
import { invitationById, type InvitationView } from './invitation-queries.ts';
import { acceptFirst, badAddress, everyPlaceTaken, localesOutOfRange, nameMissing, summitHasBegun } from './summit-problems.ts';

const limits = { name: 200, locales: 10 };

/** Names who comes, and has their letter sent in the best of their languages. */
export const nameDelegate = (desk: Desk, input: NameDelegateInput): Promise<Outcome<InvitationView>> =>
  once<NameDelegateInput, InvitationView>(desk, 'nameDelegate', input, async ({ em, instant }) => {
    const invitation = await ownInvitation(em, desk, input.invitationId);
    if (!invitation) return refuse(notFound('invitationId'));
    if (invitation.state !== 'ACCEPTED') return refuse(acceptFirst());
    const [{ opensAt, letter }] = await em.execute<[{ opensAt: Date | string; letter: Record<string, Text> }]>(
      `select e.showcase_opens_at as "opensAt", i.letter from summit_invitations i join submissions s on s.id = i.submission_id join editions e on e.id = s.edition_id where i.id = ?`,
      [invitation.id],
    );
    if ((await instant()) >= new Date(opensAt)) return refuse(summitHasBegun());
    const problems = [
      ...problemsOfDelegate(input),
      ...(invitation.delegates.length >= invitation.places ? [everyPlaceTaken(invitation.places)] : []),
    ];
    if (problems.length > 0) return refuse(...problems);
    const address = input.address ? mailboxOf(input.address)! : null;
    const [{ id }] = await em.execute<[{ id: string }]>(
      `insert into delegates (invitation_id, submission_id, names, locales, address, named_by)
       values (?, ?, ?::jsonb, (select array_agg(l) from jsonb_array_elements_text(?::jsonb) l), ?::text, ?) returning id`,
      [invitation.id, invitation.submissionId, JSON.stringify(localizedOf(input.names)), JSON.stringify(input.locales), address, desk.person.id],
    );
    if (address) await tell(em, delegateNotice, { key: id, to: { address }, values: {}, language: languageOf(input.locales, letter) });
    return done((await invitationById(em, invitation.id))!);
  });

const problemsOfDelegate = ({ names, locales, address }: NameDelegateInput): Refusal[] => [
  ...(names.length === 0 ? [nameMissing()] : problemsOfTexts(names, 'names', limits.name)),
  ...(locales.length < 1 || locales.length > limits.locales || new Set(locales).size < locales.length ? [localesOutOfRange()] : []),
  ...(address && !mailboxOf(address) ? [badAddress()] : []),
];
