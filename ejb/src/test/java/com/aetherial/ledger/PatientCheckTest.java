package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A check takes longer than a request may, against a real PostgreSQL with short time-outs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PatientCheckTest {
  private static final int PATIENCE_OF_THE_SOCKET = 1;

  private static final UUID BROKEN = new UUID(0, 1);

  private static EmbeddedPostgres postgres;

  private final PGSimpleDataSource database = (PGSimpleDataSource) postgres.getPostgresDatabase();
  private final LongCheck check = new LongCheck();

  @BeforeAll
  static void startPostgres() throws IOException, SQLException {
    postgres = EmbeddedPostgres.builder().start();
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "create schema ledger; create table ledger.ran (id uuid);"
              + " create function ledger.run_check(p_id uuid) returns text language plpgsql as $$"
              + " begin insert into ledger.ran values (p_id); if p_id = '"
              + BROKEN
              + "' then raise 'Something broke.'; end if;"
              + " perform pg_sleep(2); return 'DONE'; end $$");
    }
  }

  @AfterAll
  static void stopPostgres() throws IOException {
    postgres.close();
  }

  @Test
  void it_outlasts_the_time_outs_of_statement_and_socket_and_is_committed() throws SQLException {
    database.setOptions("-c statement_timeout=300");
    database.setSocketTimeout(PATIENCE_OF_THE_SOCKET);
    check.database = database;
    UUID id = UUID.randomUUID();

    assertThat(check.run(id)).isTrue();

    assertThat(ran(id)).isEqualTo(1);
  }

  @Test
  void what_fails_is_said_and_leaves_nothing() throws SQLException {
    check.database = database;

    assertThatThrownBy(() -> check.run(BROKEN)).hasMessageContaining("Something broke.");

    assertThat(ran(BROKEN)).isZero();
  }

  private int ran(UUID id) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery("select count(*) from ledger.ran where id = '" + id + "'")) {
      row.next();
      return row.getInt(1);
    }
  }
}
