import type { ChangeNameInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { isLongerThan, isOneLine, tidy } from '../../platform/text.ts';
import type { Desk } from './desk.ts';
import { nameHasWrongForm } from './identity-problems.ts';
import { once } from './once.ts';

/** Changes the name by which others see a person. Whatever was frozen holds a copy of its own, or no name at all. */
export const changeName = (desk: Desk, input: ChangeNameInput): Promise<Outcome<Desk['person']>> =>
  once(desk, 'changeName', input, async ({ em }) => {
    const name = tidy(input.name);
    if (name === '' || !isOneLine(name) || isLongerThan(name, 200)) return refuse(nameHasWrongForm());
    await em.execute('update people set name = ? where id = ?', [name, desk.person.id]);
    return done({ ...desk.person, name });
  });
