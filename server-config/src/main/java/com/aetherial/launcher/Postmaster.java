package com.aetherial.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The PostgreSQL that holds a data directory at the moment, if any does. */
record Postmaster(Path dataDirectory) {
  private static final long PATIENCE_SECONDS = 10;

  Optional<ProcessHandle> process() {
    Path pidFile = dataDirectory.resolve("postmaster.pid");
    try {
      List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
      return lines.stream()
          .limit(1)
          .map(line -> Long.valueOf(line.strip()))
          .flatMap(pid -> ProcessHandle.of(pid).stream())
          .filter(Postmaster::isPostgres)
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Ends a server that outlived its launcher, so that a new one can start. Killing it is safe: what
   * was committed is on the disk.
   */
  void endOrphan() {
    process().ifPresent(Postmaster::end);
  }

  /** Kills the server and the processes that it started, and waits until they are gone. */
  void kill() {
    ProcessHandle server = process().orElseThrow();
    List<ProcessHandle> all = Stream.concat(Stream.of(server), server.descendants()).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(each -> each.onExit().join());
  }

  private static boolean isPostgres(ProcessHandle handle) {
    return handle.info().command().filter(command -> command.contains("postgres")).isPresent();
  }

  private static void end(ProcessHandle handle) {
    handle.destroy();
    try {
      handle.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      handle.destroyForcibly();
      handle.onExit().join();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException("The old database does not end.", e);
    }
  }
}
