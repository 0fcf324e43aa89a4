package com.aetherial.ledger;

import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.Moments;
import com.aetherial.kernel.entity.Ids;
import com.aetherial.ledger.entity.Coins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The functions of the schema {@code ledger} as Java sees them. A refusal of a function becomes a
 * {@link com.aetherial.kernel.Refusal} here, in one place.
 */
@ApplicationScoped
class Books {
  /** The columns that every moving function answers with, in this order. */
  static final String OUTCOME =
      "select outcome, transfer_id, amount, recorded_at, available, detail::text from ";

  /**
   * Names the reader to row security for the rest of the transaction, in the same round trip as
   * what is read: the functions behind it show this person's rows and no others.
   */
  static final String IN_THE_NAME_OF =
      "(select cast(set_config('app.user_id', ?1, true) as uuid) as id offset 0) reader";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  Query query(String sql) {
    return database.createNativeQuery(sql);
  }

  /**
   * A moving function and what it is told first; the everyday cause says nothing of a second
   * person, another time or metadata, and its statement stays as short as it was.
   */
  static String call(String door, Cause cause, String rest) {
    String request =
        cause.isPlain()
            ? "cast(?5 as uuid), null, ?6, ?7, ?8, null, null"
            : "cast(?5 as uuid), cast(?13 as uuid), ?6, ?7, ?8, cast(?14 as timestamptz),"
                + " cast(?15 as jsonb)";
    return OUTCOME + door + "(cast(?1 as uuid), ?2, ?3, ?4, " + request + ", " + rest + ")";
  }

  /** Binds what every moving function is told first. */
  static Query bind(Query query, RequestKey key, Cause cause) {
    if (!cause.isPlain()) {
      query
          .setParameter(13, Objects.toString(cause.onBehalfOf(), null))
          .setParameter(14, Objects.toString(cause.effectiveAt(), null))
          .setParameter(15, cause.metadata());
    }
    return query
        .setParameter(1, Ids.next().toString())
        .setParameter(2, cause.kind().name())
        .setParameter(3, key.value())
        .setParameter(4, key.fingerprint())
        .setParameter(5, Objects.toString(cause.askedBy(), null))
        .setParameter(6, cause.description())
        .setParameter(7, cause.referenceType())
        .setParameter(8, cause.referenceId());
  }

  /** Runs a moving function and reads its answer. */
  Posted posted(Query query) {
    Object[] row;
    try {
      row = (Object[]) query.getSingleResult();
    } catch (PersistenceException failure) {
      throw translated(failure);
    }
    String outcome = (String) row[0];
    return switch (outcome) {
      case "DONE", "REPLAYED" ->
          new Posted(
              (UUID) row[1],
              Coins.ofMinor(((Number) row[2]).longValue()),
              Moments.of(row[3]),
              row[4] == null ? null : Coins.ofMinor(((Number) row[4]).longValue()),
              outcome.equals("REPLAYED"));
      default -> throw Outcomes.refusal(outcome, json((String) row[5]));
    };
  }

  /** What met others too often is worth another try; everything else is a failure. */
  RuntimeException translated(PersistenceException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && isPassing(sql.getSQLState())) {
        return new LedgerBusy();
      }
    }
    return failure;
  }

  private static boolean isPassing(@Nullable String state) {
    return "40001".equals(state) || "40P01".equals(state) || "55P03".equals(state);
  }

  static JsonObject json(@Nullable String text) {
    if (text == null) {
      return JsonObject.EMPTY_JSON_OBJECT;
    }
    try (var reader = Jsonp.reader(text)) {
      return reader.readObject();
    }
  }
}
