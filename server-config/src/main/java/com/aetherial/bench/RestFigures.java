package com.aetherial.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Single transfers over REST, first one after the other, then many at once. */
final class RestFigures {
  private static final int MANY = 16;
  private static final double P50 = 0.5;
  private static final double P99 = 0.99;
  private static final Duration BRIEF = Duration.ofSeconds(1);
  private static final Duration AGAIN = Duration.ofSeconds(4);
  private static final Bar P99_BAR = Bar.below(60);

  private final Stage stage;
  private final Options options;
  private final Books books;
  private final Cores cores;
  private final List<Figure> figures = new ArrayList<>();
  private double perSecond;

  RestFigures(Stage stage, Options options, Books books) {
    this.stage = stage;
    this.options = options;
    this.books = books;
    this.cores = new Cores(stage);
  }

  List<Figure> measure() throws IOException {
    warmUp();
    transfers(1, cores::start);
    if (options.isProfiled()) {
      try (Profile profile = new Profile(stage)) {
        transfers(MANY, profile.and(cores::start));
        profile.print(System.out);
      }
    } else {
      transfers(MANY, cores::start);
    }
    return figures;
  }

  /** Only the many at once. */
  void measureMany() {
    warmUp();
    transfers(MANY, cores::start);
  }

  /** Transfers a second with many connections, to be compared with the function itself. */
  double perSecond() {
    return perSecond;
  }

  /** Many requests make the compiler of the server finish before the first figure is taken. */
  private void warmUp() {
    books.open();
    Load.Result result =
        new RestTransfers(stage.port(), options).run(MANY, options.warmUp(), BRIEF, () -> {});
    books.mustHaveGrownBy(result.calls(), "Warming up");
  }

  private void transfers(int connections, Runnable whenMeasuring) {
    books.open();
    Load.Result result =
        new RestTransfers(stage.port(), options)
            .run(connections, AGAIN, options.measured(), whenMeasuring);
    String remark = cores.perCall(result.latencies().count());
    String run = "REST transfer, " + connections + " connections";
    books.mustHaveGrownBy(result.calls(), run);
    perSecond = result.perSecond();
    figures.add(Figure.of(run, perSecond, "transfers/s").remarking(remark));
    figures.add(Figure.of(run + ", p50", result.latencies().millisAt(P50), "ms"));
    figures.add(
        new Figure(
            run + ", p99",
            result.latencies().millisAt(P99),
            "ms",
            connections == 1 ? null : P99_BAR,
            ""));
  }
}
