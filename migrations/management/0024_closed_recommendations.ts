import { Migration } from '@mikro-orm/migrations';

/**
 * Closes what recommenders and applicants bring to each other: accreditations, their people, codes, offers and
 * recommendations. Organizers see whom they accredited and what was handed in, never codes and offers; a recommender's
 * people see their own desk; an applicant sees the recommendations of their own submission.
 */
export class ClosedRecommendations extends Migration {
  override up(): void {
    const withOwnersEyes = `security definer set search_path = pg_catalog, public, pg_temp`;
    const me = `(select acting_person())`;
    this.addSql(`
      create function own_accreditations() returns uuid[] language sql stable ${withOwnersEyes} as $$
        select coalesce(array_agg(a.id), '{}') from accreditations a join accreditation_contacts c on c.accreditation_id = a.id
        where c.person_id = acting_person() and a.state = 'ACTIVE'
      $$`);
    this.addSql(`
      create function organized_accreditations() returns uuid[] language sql stable ${withOwnersEyes} as $$
        select coalesce(array_agg(a.id), '{}') from accreditations a where a.edition_id = any (organized_editions())
      $$`);

    const close = (table: string, policies: Record<string, string>) => {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(`alter table ${table} force row level security`);
      this.addSql(`create policy owner on ${table} to current_user using (true) with check (true)`);
      this.addSql(`create policy house on ${table} using ((select acts_for_the_house())) with check ((select acts_for_the_house()))`);
      for (const [name, policy] of Object.entries(policies)) this.addSql(`create policy ${name} on ${table} ${policy}`);
    };
    const organized = `edition_id = any ((select organized_editions())::uuid[])`;
    const isOwn = (column: string) => `${column} = any ((select own_accreditations())::uuid[])`;
    const isOrganized = `accreditation_id = any ((select organized_accreditations())::uuid[])`;
    const maySee = `exists (select from submissions s where s.id = submission_id)`;
    const mayChange = `exists (select from submissions s where s.id = submission_id and may_change_submission(s.id, s.owner_id, ${me}))`;
    close('recommendations', {
      see: `for select using (${isOwn('accreditation_id')} or (${isOrganized} and submission_state <> 'DRAFT') or ${maySee})`,
      claim: `for insert with check (claimed_by = ${me} and ${mayChange})`,
      settle: `for update using (${isOwn('accreditation_id')} or ${mayChange}) with check (${isOwn('accreditation_id')} or ${mayChange})`,
    });
    close('accreditations', {
      see: `for select using (${organized} or ${isOwn('id')} or exists (select from recommendations r where r.accreditation_id = accreditations.id))`,
      accredit: `for insert with check (${organized} and accredited_by = ${me})`,
      // the recommender's people lock theirs while they act
      change: `for update using (${organized} or ${isOwn('id')}) with check (${organized})`,
    });
    close('accreditation_contacts', {
      see: `for select using (person_id = ${me} or ${isOrganized})`,
      invite: `for insert with check (${isOrganized} and invited_by = ${me} and person_id is null)`,
    });
    for (const table of ['recommendation_codes', 'recommendation_offers']) {
      close(table, {
        see: `for select using (${isOwn('accreditation_id')})`,
        make: `for insert with check (${isOwn('accreditation_id')} and made_by = ${me})`,
        change: `for update using (${isOwn('accreditation_id')}) with check (${isOwn('accreditation_id')})`,
      });
    }

    // Ways in for whoever has shown a ticket or a code. What answers with nothing looks alike.
    this.addSql(`
      create function accept_accreditation(invitation uuid) returns uuid language plpgsql ${withOwnersEyes} as $$
      declare me constant uuid := acting_person(); accreditation uuid;
      begin
        if me is null then return null; end if;
        select a.id into accreditation from accreditation_contacts c join accreditations a on a.id = c.accreditation_id
        where c.id = invitation and c.person_id is null and a.state <> 'ENDED' and c.invited_at > instant() - interval '60 days'
          and not exists (select from accreditation_contacts o where o.accreditation_id = a.id and o.person_id = me)
        for update of c, a;
        if accreditation is null then return null; end if;
        update accreditation_contacts set person_id = me, accepted_at = instant() where id = invitation;
        update accreditations set state = 'ACTIVE', accepted_at = coalesce(accepted_at, instant()) where id = accreditation;
        return accreditation;
      end $$`);
    const used = `returns table (accreditation_id uuid, names jsonb, agreed_by uuid) language sql ${withOwnersEyes}`;
    const from = `from accreditations a join organizations o on o.id = a.organization_id
      where acting_person() is not null and a.edition_id = edition and a.state = 'ACTIVE' and a.id = t.accreditation_id`;
    this.addSql(`
      create function use_recommendation_code(edition uuid, mark bytea) ${used} as $$
        update recommendation_codes t set uses_left = t.uses_left - 1 ${from} and t.code_mark = mark and t.uses_left > 0 and t.revoked_at is null
        returning a.id, o.names, case when t.agrees_in_advance then t.made_by end
      $$`);
    this.addSql(`
      create function use_recommendation_offer(edition uuid, offer uuid) ${used} as $$
        update recommendation_offers t set used_at = instant() ${from} and t.id = offer and t.used_at is null and t.withdrawn_at is null
        returning a.id, o.names, t.made_by
      $$`);
    // whom to tell of a claim: asked by whoever made it
    this.addSql(`
      create function people_to_agree(recommendation uuid) returns setof uuid language sql stable ${withOwnersEyes} as $$
        select c.person_id from recommendations r join accreditation_contacts c on c.accreditation_id = r.accreditation_id
        where r.id = recommendation and r.claimed_by = acting_person() and c.person_id is not null order by 1
      $$`);
    // the words of an invitation, read where nobody acts: when its mail is sent
    this.addSql(`
      create function invitation_letter(invitation uuid) returns jsonb language sql stable ${withOwnersEyes} as $$
        select a.letter from accreditation_contacts c join accreditations a on a.id = c.accreditation_id where c.id = invitation
      $$`);
    // it looks up the close in the accreditation, which whoever claims cannot see yet
    this.addSql(`alter function guard_recommendation() ${withOwnersEyes}`);

    for (const name of [
      ...['own_accreditations', 'organized_accreditations', 'accept_accreditation', 'use_recommendation_code', 'use_recommendation_offer'],
      'people_to_agree',
      'invitation_letter',
    ])
      this.addSql(`revoke execute on function ${name} from public`);
  }
}
