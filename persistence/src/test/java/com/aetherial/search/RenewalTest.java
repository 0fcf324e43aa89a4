package com.aetherial.search;

import static com.aetherial.search.Finding.entry;
import static com.aetherial.search.Finding.question;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What changed is put anew, and what was not is taken away. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RenewalTest {
  private static final Finding THINGS = new Finding();

  @Test
  void what_is_put_after_a_moment_of_its_transaction_stays_and_what_others_put_before_goes() {
    String entries = Json.createArrayBuilder().add(entry("new", "Garden", "")).build().toString();
    THINGS.database.inTransaction(
        connection -> {
          try (var statement = connection.createStatement()) {
            statement.execute("select now()");
            // Somebody else writes while this transaction waits.
            THINGS.put("note", "note", entry("old", "Garden", ""));
            String moment;
            try (var rows = statement.executeQuery("select clock_timestamp()::text")) {
              rows.next();
              moment = rows.getString(1);
            }
            statement.execute("select search.put('note', 'note', '%s')".formatted(entries));
            statement.execute(
                "select search.clear('note', 'note', array['old', 'new'], '%s')".formatted(moment));
          }
          return true;
        });
    assertThat(THINGS.ids(question("garden"))).containsExactly("new");
  }
}
