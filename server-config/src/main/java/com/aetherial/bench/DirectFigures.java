package com.aetherial.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The same transfers without the server: what the database alone can do, and what it cannot. */
final class DirectFigures {
  private static final int SOME = 8;
  private static final int MANY = 16;
  private static final Duration CROWDING = Duration.ofSeconds(5);
  private static final Duration WARM_UP = Duration.ofSeconds(3);
  private static final Bar SERVER_BAR = Bar.atLeast(0.35);
  private static final Bar TREASURY_BAR = Bar.atLeast(0.8);
  private static final Bar SELLER_BAR = Bar.atLeast(0.45);
  private static final Bar PGBENCH_BAR = Bar.atLeast(1.0);
  private static final Bar ALONE_BAR = Bar.atLeast(5000);

  private final Stage stage;
  private final Options options;
  private final Books books;
  private final Optional<PgBench> pgBench;
  private final List<Figure> figures = new ArrayList<>();

  DirectFigures(Stage stage, Options options, Books books) throws IOException {
    this.stage = stage;
    this.options = options;
    this.books = books;
    this.pgBench = PgBench.find(stage.database().access());
  }

  /** Measures, and compares with what came through the server. */
  List<Figure> measure(double overRest) {
    rate(Calls.UNIFORM, SOME, WARM_UP, "function alone, warming up");
    double uniform = transfers(Calls.UNIFORM, SOME, options.brief(), "uniform");
    double many = transfers(Calls.UNIFORM, MANY, options.brief(), "uniform");
    if (overRest > 0) {
      figures.add(Figure.of("REST / function, 16 connections", overRest / many, "x", SERVER_BAR));
    }
    double treasury = transfers(Calls.TREASURY, SOME, options.brief(), "from the treasury");
    figures.add(Figure.of("treasury / uniform", treasury / uniform, "x", TREASURY_BAR));
    transfers(Calls.SELLER, SOME, CROWDING, "to one seller, before widening");
    stage.sql().run("select ledger.widen_popular()");
    double seller = transfers(Calls.SELLER, SOME, options.brief(), "to one seller");
    figures.add(Figure.of("one seller / uniform", seller / uniform, "x", SELLER_BAR));
    yardstick(uniform);
    return figures;
  }

  /** Transfers a second between anybody, after a warm-up. */
  double uniform() {
    rate(Calls.UNIFORM, SOME, WARM_UP, "function alone, warming up");
    return rate(Calls.UNIFORM, SOME, options.brief(), "function alone, uniform");
  }

  private double transfers(Calls calls, int connections, Duration time, String what) {
    String run = "function alone, " + what + ", " + connections + " connections";
    double perSecond = rate(calls, connections, time, run);
    figures.add(
        Figure.of(run, perSecond, "transfers/s")
            .remarking(pgBench.isPresent() ? "pgbench" : "no pgbench here: by JDBC"));
    return perSecond;
  }

  private double rate(Calls calls, int connections, Duration time, String run) {
    stage.sql().run("checkpoint");
    books.open();
    PgBench.Result result =
        pgBench
            .map(program -> program.run(script(calls), connections, time))
            .orElseGet(() -> byJdbc(calls, connections, time));
    books.mustHaveGrownBy(result.done(), run);
    return result.perSecond();
  }

  private PgBench.Result byJdbc(Calls calls, int connections, Duration time) {
    Load.Result result =
        new Load(connections, Duration.ZERO, time)
            .run(
                number ->
                    new JdbcCalls(
                        stage.database().access().asApplication(), calls, options.people()));
    return new PgBench.Result(result.perSecond(), result.calls());
  }

  private void yardstick(double uniform) {
    if (pgBench.isEmpty()) {
      figures.add(Figure.of("function alone, uniform", uniform, "transfers/s", ALONE_BAR));
      return;
    }
    double simple = pgBench.get().simpleUpdate(SOME, options.brief()).perSecond();
    figures.add(Figure.of("pgbench -N, scale 10, 8 connections", simple, "updates/s"));
    figures.add(
        Figure.of("function / pgbench -N", uniform / simple, "x", PGBENCH_BAR)
            .remarking(uniform >= ALONE_BAR.limit() ? "5,000/s are reached" : "or 5,000/s"));
  }

  private Path script(Calls calls) {
    try {
      Path file = stage.home().resolve(calls.name().toLowerCase(Locale.ROOT) + ".sql");
      return Files.writeString(file, calls.script(options.people()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
