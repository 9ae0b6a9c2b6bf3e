// The settings of a Neo4j that listens on this machine only.
import { join } from 'node:path';

/** The text of its neo4j.conf. */
export function neo4jConfiguration(options: { readonly port: number; readonly dataFolder: string; readonly pageCache: string }): string {
  const settings: Readonly<Record<string, string>> = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${options.port}`,
    'server.bolt.advertised_address': `127.0.0.1:${options.port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.directories.data': options.dataFolder.replaceAll('\\', '/'),
    'server.directories.transaction.logs.root': join(options.dataFolder, 'transactions').replaceAll('\\', '/'),
    // Only this machine can reach it.
    'dbms.security.auth_enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': options.pageCache,
    // With preallocation, the transaction log would take half a gigabyte of disk at once.
    'db.tx_log.preallocate': 'false',
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
