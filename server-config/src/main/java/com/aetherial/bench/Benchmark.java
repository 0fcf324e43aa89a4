package com.aetherial.bench;

import com.aetherial.launcher.Ground;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures everything and prints one table; fails when the books do not add up after a run. */
public final class Benchmark {
  private final Options options = Options.given();
  private final List<Figure> figures = new ArrayList<>();

  private Benchmark() {}

  /** Runs the benchmark; the one argument is the EAR. */
  public static void main(String[] arguments) throws Exception {
    new Benchmark().run(Path.of(arguments[0]));
  }

  private void run(Path ear) throws Exception {
    try (Stage stage = new Stage(ear)) {
      figures.addAll(stage.figures());
      new Population(stage.sql(), options).moveIn();
      Books books = new Books(stage.sql());
      RestFigures rest = new RestFigures(stage, options, books);
      figures.addAll(rest.measure());
    }
    new Table(figures).print(System.out);
    new History(Ground.directory().resolveSibling("bench-history.csv")).append(figures);
  }
}
