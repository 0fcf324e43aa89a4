package com.aetherial.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Looks where the time goes while a load runs: a flight recording of the server, and the waits. */
final class Profile implements AutoCloseable {
  private static final String NAME = "name=bench";
  private static final int STACK_DEPTH = 256;

  private final Stage stage;
  private final Path file;
  private final Waits waits;
  private final Statements statements;

  Profile(Stage stage) {
    this.stage = stage;
    this.file = stage.home().resolve("profile.jfr").toAbsolutePath();
    this.waits = new Waits(stage.database().access());
    this.statements = new Statements(stage.sql());
  }

  /** Starts to look, and does something else at the same moment. */
  Runnable and(Runnable other) {
    return () -> {
      order("JFR.configure", "stackdepth=" + STACK_DEPTH);
      order("JFR.start", NAME, "settings=profile");
      statements.open();
      waits.start();
      other.run();
    };
  }

  /** Stops to look and tells what was seen. */
  void print(PrintStream out) throws IOException {
    waits.close();
    order("JFR.stop", NAME, "filename=" + file);
    out.println();
    out.println("Where the server's time goes (recording kept in " + file + ")");
    new Hotspots(file).print(out);
    waits.print(out);
    statements.print(out);
  }

  @Override
  public void close() {
    waits.close();
  }

  private void order(String... words) {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    if (!Files.exists(jcmd)) {
      throw new IllegalStateException("A profile needs a JDK with jcmd: " + jcmd);
    }
    try {
      Process process =
          new ProcessBuilder(
                  Stream.concat(
                          Stream.of(jcmd.toString(), String.valueOf(stage.server().pid())),
                          Arrays.stream(words))
                      .toList())
              .redirectErrorStream(true)
              .start();
      String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("jcmd says: " + answer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted while asking the server to record.", e);
    }
  }
}
