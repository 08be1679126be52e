import { type Audience, everyone, type Rights } from '../../platform/rights/audience.ts';

const bearer: Audience = {
  name: 'the person in the session that the address was given to',
  sentence:
    'Whoever was given the address with a picture that they may see, in the same session and for five minutes. For everybody else it is not there.',
};

const uploader: Audience = {
  name: 'the person who asked for the upload',
  sentence:
    'Whoever was told by the graph where to send a file, in any session of theirs, or with a key of theirs that may write. For everybody else it is not there.',
};

export const mediaRights: Rights = {
  'GET /private-files/:ticket': bearer,
  'OPTIONS /uploads/:id': everyone,
  'HEAD /uploads/:id': uploader,
  'PATCH /uploads/:id': uploader,
  'DELETE /uploads/:id': uploader,
};
