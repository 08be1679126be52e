import { inWindow } from './on-device.ts';

/** What this window was shown last: it outlasts a reload, and is gone with the window, or when somebody signs out or in. */
const sign = 'casegraph-seen:';

/** Where it cannot be kept, a reload needs the network. */
export const keepSeen = (name: string, data: unknown): boolean => inWindow.keep(sign + name, data);

export const seen = <Data>(name: string): Data | null => inWindow.find<Data>(sign + name);

export const forgetSeen = (): void => inWindow.keys(sign).forEach(inWindow.drop);
