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
    try (Stage stage = new Stage(ear, options)) {
      figures.addAll(stage.figures());
      new Population(stage.sql(), options).moveIn();
      transfers(stage);
      pages(stage);
      if (options.crowd() > 0 && options.wants("crowd")) {
        Books books = new Books(stage.sql());
        figures.addAll(new CrowdFigures(stage, options, books).measure());
      }
      figures.add(Resident.of(stage.server()));
    }
    new Table(figures).print(System.out);
    if (!options.isProfiled()) {
      new History(Ground.directory().resolveSibling("bench-history.csv")).append(figures);
    }
  }

  private void transfers(Stage stage) throws Exception {
    Books books = new Books(stage.sql());
    RestFigures rest = new RestFigures(stage, options, books);
    if (options.wants("rest")) {
      figures.addAll(rest.measure());
    }
    if (options.wants("direct")) {
      figures.addAll(new DirectFigures(stage, options, books).measure(rest.perSecond()));
    }
    if (options.wants("batch")) {
      figures.addAll(new BatchFigures(stage, options, books).measure());
    }
  }

  private void pages(Stage stage) throws Exception {
    Books books = new Books(stage.sql());
    Visitors visitors = new Visitors(stage);
    if (options.wants("pages")) {
      figures.addAll(new PageFigures(visitors, options).measure());
    }
    if (options.wants("analytics")) {
      figures.addAll(new AnalyticsFigures(stage, options, visitors).measure());
    }
    if (options.wants("webhook")) {
      figures.addAll(new WebhookFigures(stage, books).measure());
    }
    if (options.wants("statement")) {
      figures.addAll(new StatementFigures(stage, options, books).measure());
    }
    if (options.wants("search")) {
      figures.addAll(new SearchFigures(stage).measure());
    }
  }
}
