import { constants, setPriority } from 'node:os';

/** Lets a process that works on files have what the others leave of the cores. Where the system does not allow that, it goes on as it is. */
export function giveWay(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // gone already, or not allowed here
  }
}
