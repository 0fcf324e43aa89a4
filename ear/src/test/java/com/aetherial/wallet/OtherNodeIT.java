package com.aetherial.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.launcher.DatabaseAccess;
import com.aetherial.ledger.RequestKey;
import com.aetherial.testing.Answer;
import com.aetherial.testing.Member;
import com.aetherial.testing.RunningAetherial;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A request that another server works on, or has answered, is the same request here. The other
 * server is a session of the database that does what a server does.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, ServerLog.class})
class OtherNodeIT {
  private static final String MOVE =
      "select (ledger.move(gen_random_uuid(), 'TRANSFER', ?, ?, p.id, null, null, null, null, null,"
          + " null, p.id, (select id from identity.person where username = ?), 500,"
          + " '{PROMO,CASH}', '{PROMO,CASH}')).transfer_id from identity.person p"
          + " where p.username = ?";

  private final Member ada = Member.with("20");
  private final Member grace = Member.signsUp();
  private final String key = Member.freshKey();

  @Test
  void what_runs_elsewhere_is_in_progress_and_what_was_done_there_is_answered_alike()
      throws SQLException {
    try (Connection other = connect()) {
      String moved = move(other);
      send("5").isRefusal(409, "request-in-progress");
      other.commit();
      Answer again = send("5").is(201);
      assertThat(again.text("id")).isEqualTo(moved);
      assertThat(again.text("balance")).isEqualTo("15.00");
      send("6").isRefusal(422, "request-key-reused");
      assertThat(ada.balance()).isEqualTo("15.00");
    }
  }

  @Test
  void what_was_given_up_elsewhere_is_done_here_once() throws SQLException {
    try (Connection other = connect()) {
      String lost = move(other);
      send("5").isRefusal(409, "request-in-progress");
      other.rollback();
      String done = send("5").is(201).text("id");
      assertThat(done).isNotEqualTo(lost);
      assertThat(move(other)).isEqualTo(done);
      other.rollback();
      assertThat(ada.balance()).isEqualTo("15.00");
    }
  }

  private Answer send(String amount) {
    return ada.sends(amount).withKey(key).to(grace);
  }

  private String move(Connection other) throws SQLException {
    RequestKey request =
        RequestKey.chosen("send", idOf(other), key, grace.username(), "5", (Object) null);
    try (PreparedStatement move = other.prepareStatement(MOVE)) {
      move.setString(1, request.value());
      move.setBytes(2, request.fingerprint());
      move.setString(3, grace.username());
      move.setString(4, ada.username());
      return first(move);
    }
  }

  private UUID idOf(Connection other) throws SQLException {
    try (PreparedStatement find =
        other.prepareStatement("select id from identity.person where username = ?")) {
      find.setString(1, ada.username());
      return UUID.fromString(first(find));
    }
  }

  private static String first(PreparedStatement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }

  private static Connection connect() throws SQLException {
    DatabaseAccess access = RunningAetherial.get().database();
    Connection connection =
        DriverManager.getConnection(
            access.jdbcUrl(), access.superuser().user(), access.superuser().password());
    connection.setAutoCommit(false);
    return connection;
  }
}
