// What a running Neo4j is to those who asked for one, whichever way it was had.

export interface Neo4jServer {
  readonly uri: string;
  readonly username?: string;
  readonly password?: string;
  /** In words, for a person: "Java 17.0.15 with Neo4j 5.26.28". */
  readonly howStarted: string;
  /** Stops the server that was started, and removes its temporary folder. A second call does nothing. */
  close(): Promise<void>;
}

export interface Neo4jUnavailable {
  /** Why there is none, and how to get one. */
  readonly unavailable: string;
}

export interface StartOptions {
  /** Where the data stays; without it the server is a throw-away one. */
  readonly dataFolder?: string;
  readonly port: number;
  /** Set up for measuring: fast once it is warm, with the memory that this takes. Without it, the server starts fast and stays small. */
  readonly isForMeasuring?: boolean;
  /** Whether many tests will run on it: then it pays that Java compiles what runs often a second time, and better. */
  readonly runsLong?: boolean;
}
