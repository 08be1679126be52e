export { frozenProgramme, type KeptItem, type ProgrammeView, titlesOf } from './programme-queries.ts';
export { ProgrammeResolver, StageCandidateResolver, StageDeskResolver, ViewerStageDeskResolver } from './programme.resolver.ts';
export { type PlaceCue, statesOfPlaces } from './programme-rules.ts';
export { programmeRights } from './programme-rights.ts';
export { type DeskAtStage, stageEdition } from './stage-desk.ts';
export { openScreenDoor, type ScreenDoor } from './screens/screen-door.ts';
export { screenDeviceRoutes } from './screens/screen-device-routes.ts';
export { StageDeskScreensResolver } from './screens/screen.resolver.ts';
