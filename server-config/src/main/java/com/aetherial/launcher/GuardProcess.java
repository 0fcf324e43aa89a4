package com.aetherial.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;

/** The launcher's end of the {@link Guard}. */
final class GuardProcess implements AutoCloseable {
  private final OutputStream pids;

  private GuardProcess(OutputStream pids) {
    this.pids = pids;
  }

  static GuardProcess start() throws IOException {
    Process process =
        new ProcessBuilder(
                Ground.java(),
                "-Xmx16m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Ground.codeLocation().toString(),
                Guard.class.getName())
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
    return new GuardProcess(process.getOutputStream());
  }

  void watch(long pid) throws IOException {
    pids.write((pid + "\n").getBytes(StandardCharsets.US_ASCII));
    pids.flush();
  }

  @Override
  public void close() throws IOException {
    pids.close();
  }
}
