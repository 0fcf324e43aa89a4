package com.aetherial.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sees to it that nothing outlives the launcher, even one that was killed outright.
 *
 * <p>It runs in a small JVM of its own and reads process ids, a line each. When the launcher ends,
 * for whatever reason, the stream ends, and what still runs then is ended in the order of the
 * lines.
 */
public final class Guard {
  private static final long PATIENCE_SECONDS = 20;

  private Guard() {}

  /** Waits for the launcher's end. */
  public static void main(String[] arguments) throws IOException {
    CountDownLatch done = new CountDownLatch(1);
    // Ctrl-C reaches the guard too: it must not leave before its work is done.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> await(done)));
    try {
      readToTheEnd().forEach(Guard::end);
    } finally {
      done.countDown();
    }
  }

  private static Deque<Long> readToTheEnd() throws IOException {
    Deque<Long> pids = new ArrayDeque<>();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      pids.push(Long.valueOf(line));
    }
    return pids;
  }

  private static void end(long pid) {
    ProcessHandle.of(pid)
        .ifPresent(
            process -> {
              process.destroy();
              try {
                process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
              } catch (TimeoutException | ExecutionException | InterruptedException e) {
                process.destroyForcibly();
              }
            });
  }

  private static void await(CountDownLatch done) {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
