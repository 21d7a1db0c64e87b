/**
 * Command-line settings of an embedded server. Errors of statements stay out of its log, because PostgreSQL repeats
 * values in them and the log may hold no personal data.
 */
export function serverSettings(port: number, throwAway: boolean): string[] {
  const settings: Readonly<Record<string, string | number>> = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    max_connections: throwAway ? 200 : 100,
    shared_buffers: "256MB",
    // Disks are solid-state: with the standard 4 small tables are read whole instead of by their index.
    random_page_cost: 1.1,
    log_min_messages: "log",
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    log_checkpoints: "off",
    ...(throwAway ? withoutCrashSafety : {}),
  };
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

const withoutCrashSafety = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  wal_level: "minimal",
  max_wal_senders: 0,
};
