// A running Neo4j, however it was started.

export interface Neo4jServer {
  readonly uri: string;
  readonly username?: string;
  readonly password?: string;
  /** For messages, such as "Java 17.0.15 with Neo4j 5.26.28". */
  readonly howStarted: string;
  /** Stops the server that was started, and removes its temporary folder. A second call does nothing. */
  close(): Promise<void>;
}

export interface Neo4jUnavailable {
  /** Why Neo4j is unavailable, and how to make it available. */
  readonly unavailable: string;
}

export interface StartOptions {
  /** Where the data stays. Without it, the data is temporary. */
  readonly dataFolder?: string;
  readonly port: number;
  /** For measuring: the server has more memory and is fast once it is warm. Otherwise it starts fast and needs little memory. */
  readonly isForMeasuring?: boolean;
  /** For many tests: Java optimizes frequently used code fully, which pays off after about two minutes of work. */
  readonly runsLong?: boolean;
  /** See giveWay. It does not apply to Docker. */
  readonly priority?: number;
}
