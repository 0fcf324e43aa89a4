package com.aetherial.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** A line per figure in a file that is kept, so that a slow change shows over the months. */
record History(Path file) {
  private static final String HEAD = "date,commit,cores,measure,value,unit,bar,reached\n";

  void append(List<Figure> figures) {
    StringBuilder lines = new StringBuilder(Files.exists(file) ? "" : HEAD);
    String run =
        LocalDate.now(ZoneOffset.UTC)
            + ","
            + commit()
            + ","
            + Runtime.getRuntime().availableProcessors();
    figures.forEach(figure -> lines.append(run).append(line(figure)));
    try {
      Files.writeString(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(Figure figure) {
    return String.format(
        Locale.ROOT,
        ",\"%s\",%.3f,%s,%s,%s%n",
        figure.measure(),
        figure.value(),
        figure.unit(),
        figure.bar() == null ? "" : "\"" + figure.bar() + "\"",
        figure.verdict());
  }

  /** The commit that was measured; a machine without git can measure too. */
  private String commit() {
    try {
      Process git =
          new ProcessBuilder("git", "describe", "--always", "--dirty")
              .directory(file.toAbsolutePath().getParent().toFile())
              .redirectErrorStream(true)
              .start();
      String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return git.waitFor() == 0 ? answer.strip() : "unknown";
    } catch (IOException noGit) {
      return "unknown";
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted while asking for the commit.", e);
    }
  }
}
