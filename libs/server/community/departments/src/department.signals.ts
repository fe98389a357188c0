import { Injectable, type OnModuleInit } from '@nestjs/common';
import { rooms, SignalMap } from '@plenum/platform';
import { departmentChanged, departmentDeactivated } from './department.events';

/** Who has the department on screen hears that it changed. */
@Injectable()
export class DepartmentSignals implements OnModuleInit {
  constructor(private readonly signals: SignalMap) {}

  onModuleInit(): void {
    for (const kind of [departmentChanged, departmentDeactivated]) {
      this.signals.tell(kind, ({ departmentId }) => [
        { rooms: [rooms.about(departmentId)], signals: [{ name: 'department', id: departmentId }] },
      ]);
    }
  }
}
