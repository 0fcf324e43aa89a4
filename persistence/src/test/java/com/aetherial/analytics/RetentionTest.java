package com.aetherial.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.ledger.LedgerDatabase;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who came back is counted once; what is forgotten afterwards stays in the sums. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RetentionTest {
  private static final LedgerDatabase DATABASE = LedgerDatabase.fresh();

  @Test
  void a_week_that_is_counted_anew_keeps_those_whose_visits_are_forgotten() {
    visit("ada", "2026-03-03");
    visit("ben", "2026-03-05");
    assertThat(people("2026-03-08")).isEqualTo(2);
    DATABASE.asOwner("delete from analytics.visit where day < '2026-03-04'");
    assertThat(people("2026-03-08")).isEqualTo(2);
    visit("eve", "2026-03-06");
    visit("kim", "2026-03-07");
    assertThat(people("2026-03-08")).isEqualTo(3);
  }

  private static void visit(String username, String day) {
    DATABASE.asOwner(
        "with p as (insert into identity.person (id, email, username, full_name, password_hash,"
            + " role, created_at, updated_at) values ('%s', '%s@example.org', '%s', 'Somebody',"
                .formatted(UUID.randomUUID(), username, username)
            + " 'x', 'MEMBER', now(), now()) returning id) insert into analytics.visit"
            + " (day, person_id, cohort) select '%s', id, '2026-02-23' from p".formatted(day));
  }

  /** Counts the week of a day, and answers how many came back in it. */
  private static long people(String day) {
    return DATABASE.asApplication(
        connection -> {
          try (var statement = connection.createStatement()) {
            statement.execute("select analytics.count_retention('%s')".formatted(day));
            try (var rows =
                statement.executeQuery("select people from analytics.retention where week = 1")) {
              return rows.next() ? rows.getLong(1) : 0;
            }
          }
        });
  }
}
