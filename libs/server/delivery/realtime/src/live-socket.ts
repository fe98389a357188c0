import { type ClientToServerEvents, type ServerToClientEvents, type Watch } from '@plenum/contract';
import { type Credentials, type Room, type Viewer } from '@plenum/platform';
import { type Server, type Socket } from 'socket.io';

export interface SocketData {
  viewer: Viewer;
  /** Kept to ask again whether the viewer may still come in. */
  credentials: Credentials;
  /** When the connection was lost, in milliseconds; for its recovery. */
  wentAt?: number;
  /** What this socket watches, by its room. */
  watches: Map<Room, Watch>;
  /** Grows when rights may have changed: a check that was under way is made again. */
  revision: number;
}

type NoEvents = Record<string, never>;
export type LiveServer = Server<ClientToServerEvents, ServerToClientEvents, NoEvents, SocketData>;
export type LiveSocket = Socket<ClientToServerEvents, ServerToClientEvents, NoEvents, SocketData>;
