// Lets a process and all that it starts give way to others on a busy machine.
import { getPriority, setPriority } from 'node:os';

/** `priority` is that of os.setPriority, from 0 up to 19. Never higher than the priority of this process, which the system would refuse. */
export function giveWay(pid: number | undefined, priority = 0): void {
  if (pid !== undefined && priority > 0) setPriority(pid, Math.max(priority, getPriority()));
}
