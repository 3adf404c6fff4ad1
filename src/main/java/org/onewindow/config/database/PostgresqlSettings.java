package org.onewindow.config.database;

/** {@code postgresql.conf} of the embedded server. */
final class PostgresqlSettings {

    private PostgresqlSettings() {}

    static String text(int port, boolean durable) {
        String safe = durable ? "on" : "off";
        return """
                # Written anew at every start.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 100
                shared_buffers = 128MB
                fsync = %s
                synchronous_commit = %s
                full_page_writes = %s
                autovacuum_naptime = 15s
                jit = off
                timezone = 'Asia/Shanghai'
                log_timezone = 'Asia/Shanghai'
                # Statements and failing rows hold names and numbers.
                log_min_error_statement = panic
                log_error_verbosity = terse
                """.formatted(port, safe, safe, safe);
    }
}
