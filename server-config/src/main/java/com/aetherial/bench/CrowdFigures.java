package com.aetherial.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** The same transfers when the tables are full: the past must not slow the present. */
final class CrowdFigures {
  private static final int FILLERS = 4;
  private static final int POSTINGS_A_BATCH = 2000;
  private static final Bar BAR = Bar.atLeast(0.9);
  private static final String FILL =
      """
      select count(*) filter (where outcome = 'DONE') from ledger.batch((
        select jsonb_agg(jsonb_build_object('id', gen_random_uuid(), 'kind', 'REWARD',
          'key', 'crowd:%d:' || n, 'fingerprint', 'ae', 'to', %s, 'amount', 1,
          'accepted', array['TREASURY'], 'arrives', array['PROMO']))
        from (select n, 1 + floor(random() * %d)::int as person from generate_series(1, 1000) n)
          numbers), true)
      """;

  private final Stage stage;
  private final Options options;
  private final Books books;

  CrowdFigures(Stage stage, Options options, Books books) {
    this.stage = stage;
    this.options = options;
    this.books = books;
  }

  /** Measures before the tables are filled and after, in the same way. */
  List<Figure> measure() throws Exception {
    double functionBefore = new DirectFigures(stage, options, books).uniform();
    double restBefore = overRest();
    fill();
    double function = new DirectFigures(stage, options, books).uniform();
    double rest = overRest();
    String with = " with %,d postings".formatted(options.crowd());
    return List.of(
        Figure.of("function alone" + with + ", 8 connections", function, "transfers/s"),
        Figure.of("function alone" + with + " / before", function / functionBefore, "x", BAR),
        Figure.of("REST transfer" + with + ", 16 connections", rest, "transfers/s"),
        Figure.of("REST transfer" + with + " / before", rest / restBefore, "x", BAR));
  }

  private double overRest() {
    RestFigures rest = new RestFigures(stage, options, books);
    rest.measureMany();
    return rest.perSecond();
  }

  private void fill() throws Exception {
    books.open();
    AtomicInteger next = new AtomicInteger();
    AtomicLong done = new AtomicLong();
    String receiver = Population.ID.formatted("person");
    Crew.of(
        FILLERS,
        number -> {
          int batches = options.crowd() / POSTINGS_A_BATCH;
          for (int i = next.getAndIncrement(); i < batches; i = next.getAndIncrement()) {
            String batch = FILL.formatted(i, receiver, options.people());
            done.addAndGet(stage.sql().numberForApplication(batch));
          }
        });
    stage.sql().run("vacuum analyze");
    stage.sql().run("checkpoint");
    books.mustHaveGrownBy(done.get(), "A long past");
  }
}
