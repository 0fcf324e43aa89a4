package com.aetherial.system;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** PostgreSQL's own programs of this machine; where they can be installed, they are. */
final class ClientTools {
  private static final long INSTALL_MINUTES_MAX = 5;

  private ClientTools() {}

  static PgTools find() throws IOException, InterruptedException {
    PgTools tools = new PgTools(null, Optional.ofNullable(System.getenv("PATH")).orElse(""));
    if (!isComplete(tools) && "root".equals(System.getProperty("user.name"))) {
      run(List.of("apt-get", "update"));
      run(List.of("apt-get", "install", "-y", "--no-install-recommends", "postgresql-client"));
    }
    if (!isComplete(tools)) {
      throw new IllegalStateException(
          "To test backups install pg_dump and pg_restore, 15 or newer (postgresql-client).");
    }
    return tools;
  }

  private static boolean isComplete(PgTools tools) {
    try {
      return List.of(tools.find("pg_dump"), tools.find("pg_restore")).size() == 2;
    } catch (BackupToolsMissing missing) {
      return false;
    }
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(INSTALL_MINUTES_MAX, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
  }
}
