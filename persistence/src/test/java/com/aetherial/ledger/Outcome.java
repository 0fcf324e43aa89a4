package com.aetherial.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row that a door of the ledger answers. */
record Outcome(
    String outcome,
    @Nullable UUID transfer,
    long seq,
    long amount,
    long available,
    @Nullable OffsetDateTime recordedAt,
    @Nullable String detail) {

  static Outcome of(ResultSet row) throws SQLException {
    return new Outcome(
        row.getString("outcome"),
        row.getObject("transfer_id", UUID.class),
        row.getLong("seq"),
        row.getLong("amount"),
        row.getLong("available"),
        row.getObject("recorded_at", OffsetDateTime.class),
        row.getString("detail"));
  }

  boolean done() {
    return outcome.equals("DONE");
  }
}
