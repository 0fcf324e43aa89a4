package com.aetherial.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Pages of a long statement, filtered by date and kind, as the database answers them. */
final class StatementFigures {
  private static final int OWNER = 2;
  private static final int BATCH = 1000;
  private static final int LINES = 50;
  private static final int PAGES = 300;
  private static final double P95 = 0.95;
  private static final Bar BAR = Bar.below(25);
  private static final Bar FLAT = Bar.below(2);
  private static final String PERSON = Population.ID.formatted(OWNER);
  private static final String POST =
      """
      select count(*) filter (where outcome = 'DONE') from ledger.batch((
        select jsonb_agg(jsonb_build_object('id', gen_random_uuid(),
          'kind', (array['REWARD', 'GRANT', 'PRIZE'])[1 + n %% 3], 'key', 'line:%d:' || n,
          'fingerprint', 'ae', 'to', %s, 'amount', 1, 'accepted', array['TREASURY'],
          'arrives', array['PROMO'])) from generate_series(1, 1000) n), true)
      """;
  private static final String CURSOR =
      """
      select p.recorded_at, p.seq from ledger.posting p
      join ledger.account a on a.id = p.account_id
      where a.owner_id = %s and a.kind = 'PROMO'
      order by p.recorded_at desc, p.seq desc offset ? limit 1
      """
          .formatted(PERSON);
  private static final String PAGE =
      """
      select * from ledger.statement(%s, '{REWARD,PRIZE}', null, now() - interval '1 day',
        now() + interval '1 day', ?, ?, false, 50)
      """
          .formatted(PERSON);

  private final Stage stage;
  private final Options options;
  private final Books books;

  StatementFigures(Stage stage, Options options, Books books) {
    this.stage = stage;
    this.options = options;
    this.books = books;
  }

  List<Figure> measure() throws SQLException, IOException {
    write();
    String what = "statement page of %,d lines".formatted(options.postings());
    int deep = Math.min(500_000, options.postings() * 3 / 4);
    try (Connection connection = stage.database().access().asApplication()) {
      try (PreparedStatement reader =
          connection.prepareStatement(
              "select set_config('app.user_id', (" + PERSON + ")::text, false)")) {
        reader.execute();
      }
      double first = p95(connection, List.of());
      double far = p95(connection, cursors(deep));
      return List.of(
          Figure.of(what + ", page 1, p95", first, "ms", BAR),
          Figure.of(what + ", page %,d, p95".formatted(deep / LINES), far, "ms", BAR),
          Figure.of("far page / first page", far / first, "x", FLAT));
    }
  }

  private void write() {
    books.open();
    Sql sql = stage.sql();
    int batches = options.postings() / BATCH;
    long done = 0;
    for (int i = 0; i < batches; i++) {
      done += sql.numberForApplication(POST.formatted(i, PERSON));
    }
    sql.run("vacuum analyze");
    books.mustHaveGrownBy(done, "A long statement");
  }

  private record Cursor(Timestamp at, long seq) {}

  private List<Cursor> cursors(int deep) throws SQLException {
    List<Cursor> found = new ArrayList<>();
    try (Connection connection = stage.database().access().asSuperuser();
        PreparedStatement query = connection.prepareStatement(CURSOR)) {
      for (int i = 0; i < 10; i++) {
        query.setInt(1, deep + i * 137 % LINES);
        try (ResultSet row = query.executeQuery()) {
          row.next();
          found.add(new Cursor(row.getTimestamp(1), row.getLong(2)));
        }
      }
    }
    return found;
  }

  private static double p95(Connection connection, List<Cursor> cursors) throws SQLException {
    Latencies latencies = new Latencies();
    try (PreparedStatement page = connection.prepareStatement(PAGE)) {
      for (int i = 0; i < PAGES; i++) {
        Cursor cursor =
            cursors.isEmpty()
                ? null
                : cursors.get(ThreadLocalRandom.current().nextInt(cursors.size()));
        page.setTimestamp(1, cursor == null ? null : cursor.at());
        page.setObject(2, cursor == null ? null : cursor.seq(), Types.BIGINT);
        long begin = System.nanoTime();
        mustBeFull(page);
        latencies.add(System.nanoTime() - begin);
      }
    }
    return Latencies.merged(List.of(latencies)).millisAt(P95);
  }

  private static void mustBeFull(PreparedStatement page) throws SQLException {
    int lines = 0;
    try (ResultSet rows = page.executeQuery()) {
      while (rows.next()) {
        lines++;
      }
    }
    if (lines != LINES) {
      throw new IllegalStateException("A page has " + lines + " lines.");
    }
  }
}
