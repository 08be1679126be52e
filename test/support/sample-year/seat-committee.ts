import type { SamplePeople } from './sample-people.ts';
import type { SampleOrganization } from './sample-organizations.ts';

/** The call's fields, in its order. */
export const fields = ['INFRASTRUCTURE', 'CULTURE', 'DIGITAL_ECONOMY', 'SECURITY', 'GOVERNANCE'] as const;
type Field = (typeof fields)[number];

interface Expert {
  name: string;
  /** Whose cases they may not judge. */
  organization?: SampleOrganization;
  country: string;
  languages: string[];
  topics: string[];
  /** The fields that they sit for. */
  seats: readonly Field[];
}

/** One sample reviewer is at home in each field, in the call's order; each sits for the two next ones as well. */
export const sampleExperts: Expert[] = (
  [
    { name: 'reviewer-infrastructure', organization: 'cable', country: 'BR', languages: ['en', 'zh-Hans'], topics: ['cable', 'radio', 'warnings'] },
    { name: 'reviewer-culture', organization: 'museum', country: 'FR', languages: ['en', 'zh-Hans'], topics: ['letters', 'songs', 'script'] },
    { name: 'reviewer-economy', country: 'TH', languages: ['zh-Hans', 'en'], topics: ['market', 'customs', 'seeds'] },
    { name: 'reviewer-security', country: 'KE', languages: ['en', 'zh-Hans'], topics: ['attack', 'harbour', 'calls'] },
    { name: 'reviewer-governance', organization: 'forum', country: 'CH', languages: ['en', 'zh-Hans'], topics: ['rules', 'states', 'schools'] },
  ] satisfies Omit<Expert, 'seats'>[]
).map((expert, i) => ({ ...expert, seats: [0, 1, 2].map((ahead) => fields[(i + ahead) % fields.length]!) }));

/** Two organizers invite the sample reviewers and the sample chair, and each accepts by the link in the mail. */
export async function seatCommittee(people: SamplePeople, edition: number, organizations: ReadonlyMap<string, string>): Promise<void> {
  const chair = { name: 'chair', country: 'EG', languages: ['en', 'zh-Hans'], topics: [], organization: undefined };
  const asked = [
    ...sampleExperts.map(({ seats, ...expert }) => ({
      ...expert,
      seats: seats.map((field) => ({ field, part: 'EXPERT' })),
      load: { least: 2, most: 12 },
    })),
    { ...chair, seats: fields.map((field) => ({ field, part: 'CHAIR' })), load: { least: 0, most: 0 } },
  ];
  await people.act('organizer-1', 'setCommitteeRules', 'rules { reviewsPerCase }', { edition, conflictYears: 3, reviewsPerCase: 3 });
  for (const { name, organization, ...said } of asked) {
    const { expert } = await people.act<{ expert: { id: string } }>('organizer-1', 'proposeExpert', 'expert { id }', {
      edition,
      address: `${name}@example.org`,
      ...(organization ? { organizationId: organizations.get(organization) } : {}),
      ...said,
    });
    await people.act('organizer-2', 'confirmExpert', 'expert { id }', { expertId: expert.id });
  }
  await Promise.all(
    asked.map(async ({ name }) => {
      const ticket = await people.ticketTo(name, 'ticket');
      await people.act(name, 'acceptExpertInvitation', 'membership { id }', { ticket });
      people.forget(name); // their roles count from the next session on
    }),
  );
}
