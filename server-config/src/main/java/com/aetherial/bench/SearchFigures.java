package com.aetherial.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Searches among a hundred thousand things, as the database answers the door. */
final class SearchFigures {
  private static final int ROUNDS = 100;
  private static final double MEDIAN = 0.5;
  private static final double P95 = 0.95;
  private static final Bar BAR = Bar.below(150);
  private static final String DOCUMENTS =
      """
      insert into search.document (module, type, entity_id, for_lang, lang, scope, title, tags,
        body, link, visibility, popularity, updated_at)
      select 'bench', 'thing', n::text, '', (array['en', 'de', ''])[1 + n % 3], '',
        translate(md5(n::text), '0123456789', 'ghijklmnop'), '', concat_ws(' ',
          case when n % 2 = 0 then 'everywhere' end, case when n % 20 = 0 then 'seldom' end,
          'rare' || n % 5000, repeat('and so on it goes along the quiet canal ', 6)),
        '/things/' || n, case when n % 3 = 0 then 'MEMBERS' else 'PUBLIC' end, n % 100,
        now() - n * interval '5 minutes'
      from generate_series(1, 100000) n
      """;

  /** What somebody means who misspells it. */
  private static final String NAMED =
      """
      insert into search.document (module, type, entity_id, for_lang, lang, scope, title, tags,
        body, link, visibility, popularity)
      values ('bench', 'thing', 'named', '', 'en', '', 'Marketplace', '', 'Buy and sell things',
        '/things/named', 'PUBLIC', 0)
      """;

  private static final String QUESTION =
      """
      select cast(search.find(jsonb_build_object('words', ?, 'lang', 'en', 'is_begun', ?,
        'reader', %s, 'permissions', '[]'::jsonb, 'hidden_modules', '[]'::jsonb, 'first', 0,
        'size', 20)) ->> 'total' as integer)
      """
          .formatted(Population.ID.formatted(2));

  private final Stage stage;

  SearchFigures(Stage stage) {
    this.stage = stage;
  }

  List<Figure> measure() throws SQLException {
    stage.sql().run(DOCUMENTS);
    stage.sql().run(NAMED);
    stage.sql().run("vacuum analyze search.document");
    Latencies latencies = new Latencies();
    try (Connection connection = stage.database().access().asApplication();
        PreparedStatement question = connection.prepareStatement(QUESTION)) {
      for (int round = 0; round < ROUNDS; round++) {
        ask(question, "rare" + (17 + round * 41), false, latencies);
        ask(question, "everywhere", false, latencies);
        ask(question, "seldom quiet", true, latencies);
        ask(question, "se", true, latencies);
        ask(question, "marketplce", false, latencies);
      }
    }
    stage.sql().run("delete from search.document where module = 'bench'");
    Latencies all = Latencies.merged(List.of(latencies));
    String what = "search among 100,000 things, ";
    return List.of(
        Figure.of(what + "p50", all.millisAt(MEDIAN), "ms"),
        Figure.of(what + "p95", all.millisAt(P95), "ms", BAR));
  }

  private static void ask(
      PreparedStatement question, String words, boolean isBegun, Latencies latencies)
      throws SQLException {
    question.setString(1, words);
    question.setBoolean(2, isBegun);
    long begin = System.nanoTime();
    try (ResultSet answer = question.executeQuery()) {
      if (!answer.next() || answer.getInt(1) == 0) {
        throw new IllegalStateException("Nothing was found for " + words);
      }
    }
    latencies.add(System.nanoTime() - begin);
  }
}
