package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.kernel.entity.Ids;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Gifts that one administrator gives at the same moment are added up, wherever they arrive. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GiftsAtOnceTest {
  private static final int CALLERS = 8;
  private static final long ALONE = 100;
  private static final long EACH = 40;

  private final Books books = new Books();
  private final UUID giver = books.person();
  private final UUID star = books.person();

  @Test
  void no_two_of_them_pass_the_limit_of_a_receiver_with_many_stripes() {
    books.database.asOwner("select ledger.widen('" + star + "', 'PROMO', 16)");

    Crowd.of(
        CALLERS,
        caller ->
            books.database.inTransaction(
                connection -> {
                  give(connection);
                  one(connection, "select ledger.stand_in_line(?)::text", giver);
                  String sum =
                      one(
                          connection,
                          "select ledger.most_given(?, array[?]::uuid[], now() - interval '1 day')",
                          giver,
                          star);
                  if (Long.parseLong(sum) > ALONE) {
                    connection.rollback();
                  }
                  return true;
                }));

    assertThat(books.balance(star, "PROMO")).isEqualTo(ALONE / EACH * EACH);
  }

  private void give(Connection connection) throws SQLException {
    String key = Ids.next().toString();
    Outcome given =
        Books.row(
            connection,
            "select * from ledger.post(?, 'GRANT', ?, ?, ?, null, 'a gift', null, null, null, null,"
                + " array[null, ?]::uuid[], array['TREASURY', 'PROMO'], array[-?, ?]::bigint[])",
            Ids.next(),
            key,
            key.getBytes(StandardCharsets.UTF_8),
            giver,
            star,
            EACH,
            EACH);
    assertThat(given.done()).isTrue();
  }

  private static String one(Connection connection, String sql, Object... arguments)
      throws SQLException {
    try (var call = Books.bound(connection, sql, arguments);
        var row = call.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }
}
