// Loaded before a program (`node --import`): reports its peak memory in KiB when it ends.
import { writeFileSync } from 'node:fs';
import process from 'node:process';

process.on('exit', () => writeFileSync(process.env['BENCH_MEMORY_FILE'] ?? '', String(process.resourceUsage().maxRSS)));
