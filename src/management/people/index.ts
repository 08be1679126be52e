export { type Appointed, appointOrganizer } from './appoint-organizer.ts';
export { EditionDeskRolesResolver, RolesResolver } from './people.resolver.ts';
export { SuspensionsResolver } from './suspension.resolver.ts';
export { peopleRights } from './people-rights.ts';
