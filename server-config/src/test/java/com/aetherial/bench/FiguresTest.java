package com.aetherial.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FiguresTest {
  private static final Figure FAST = Figure.of("transfers", 1234.4, "1/s", Bar.atLeast(1000));
  private static final Figure SLOW = Figure.of("waiting, p99", 61.25, "ms", Bar.below(60));

  @Test
  void more_is_better_for_a_floor_and_less_for_a_ceiling() {
    assertThat(FAST.verdict()).isEqualTo("yes");
    assertThat(SLOW.verdict()).isEqualTo("NO");
    assertThat(Figure.of("size", 30, "MiB").verdict()).isEmpty();
  }

  @Test
  void the_table_shows_the_bar_beside_the_figure() {
    var printed = new ByteArrayOutputStream();

    new Table(List.of(FAST, SLOW)).print(new PrintStream(printed, true, StandardCharsets.UTF_8));

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .containsPattern("transfers +1,234 +1/s +>= 1,000 +yes")
        .containsPattern("waiting, p99 +61.3 +ms +< 60.0 +NO");
  }

  @Test
  void the_history_grows_by_a_line_per_figure(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("history.csv");
    var history = new History(file);

    history.append(List.of(FAST, SLOW));
    history.append(List.of(FAST));

    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).isEqualTo("date,commit,cores,measure,value,unit,bar,reached");
    assertThat(lines.get(2)).contains("\"waiting, p99\",61.250,ms,\"< 60.0\",NO");
  }

  @Test
  void a_share_of_the_calls_is_never_guessed() {
    var latencies = new Latencies();
    for (int millis = 100; millis >= 1; millis--) {
      latencies.add(millis * 1_000_000L);
    }
    Latencies all = Latencies.merged(List.of(latencies, new Latencies()));

    assertThat(all.count()).isEqualTo(100);
    assertThat(all.millisAt(0.5)).isEqualTo(50);
    assertThat(all.millisAt(0.99)).isEqualTo(99);
    assertThat(all.millisAt(1)).isEqualTo(100);
  }
}
