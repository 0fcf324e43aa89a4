package com.aetherial.ledger;

import com.aetherial.kernel.entity.Ids;
import com.aetherial.ledger.entity.Coins;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The calls of the functions that place and resolve holds. */
final class HoldCapture {
  private static final String HOLD = "select outcome, hold_id, detail::text from ";

  private HoldCapture() {}

  static UUID place(
      Books books,
      RequestKey key,
      Cause cause,
      @Nullable UUID owner,
      List<String> accepted,
      Coins amount,
      Instant expiresAt) {
    Query query =
        books
            .query(
                HOLD
                    + "ledger.hold_place(cast(?1 as uuid), ?2, ?3, ?4, cast(?5 as uuid), ?6, ?7,"
                    + " ?8, cast(?9 as uuid), cast(?10 as text[]), ?11, cast(?12 as timestamptz))")
            .setParameter(1, Ids.next().toString())
            .setParameter(2, cause.kind().name())
            .setParameter(3, key.value())
            .setParameter(4, key.fingerprint())
            .setParameter(5, Objects.toString(cause.askedBy(), null))
            .setParameter(6, cause.description())
            .setParameter(7, cause.referenceType())
            .setParameter(8, cause.referenceId())
            .setParameter(9, Objects.toString(owner, null))
            .setParameter(10, SqlArray.of(accepted))
            .setParameter(11, amount.minor())
            .setParameter(12, expiresAt.toString());
    return hold(books, query);
  }

  static Posted capture(
      Books books,
      RequestKey key,
      Cause cause,
      UUID hold,
      List<Leg> to,
      Map<Bucket, Bucket> arrives) {
    List<Bucket> from = List.copyOf(arrives.keySet());
    String rest =
        "cast(?9 as uuid), cast(?16 as text[]), cast(?17 as text[]), cast(?10 as uuid[]),"
            + " cast(?11 as text[]), cast(?12 as bigint[])";
    Query query = books.query(Books.call("ledger.hold_capture", cause, rest));
    Books.bind(query, key, cause)
        .setParameter(16, SqlArray.of(from.stream().map(Bucket::name).toList()))
        .setParameter(17, SqlArray.of(from.stream().map(arrives::get).map(Bucket::name).toList()))
        .setParameter(9, hold.toString())
        .setParameter(10, SqlArray.owners(to))
        .setParameter(11, SqlArray.accounts(to))
        .setParameter(12, SqlArray.amounts(to));
    return books.posted(query);
  }

  /** Whether it was released now, and not before. */
  static boolean release(Books books, RequestKey key, UUID hold, @Nullable UUID by) {
    Query query =
        books
            .query(HOLD + "ledger.hold_release(cast(?1 as uuid), ?2, cast(?3 as uuid))")
            .setParameter(1, hold.toString())
            .setParameter(2, key.value())
            .setParameter(3, Objects.toString(by, null));
    try {
      return answer(books, query)[0].equals("DONE");
    } catch (HoldResolved already) {
      return false;
    }
  }

  /** Whose coins were set aside; nobody for those of the treasury. */
  static Optional<UUID> ownerOf(Books books, UUID hold) {
    Object owner =
        books
            .query("select cast(ledger.owner_of_hold(cast(?1 as uuid)) as text)")
            .setParameter(1, hold.toString())
            .getSingleResult();
    return Optional.ofNullable((String) owner).map(UUID::fromString);
  }

  private static UUID hold(Books books, Query query) {
    return (UUID) answer(books, query)[1];
  }

  private static Object[] answer(Books books, Query query) {
    Object[] row;
    try {
      row = (Object[]) query.getSingleResult();
    } catch (PersistenceException failure) {
      throw books.translated(failure);
    }
    String outcome = (String) row[0];
    return switch (outcome) {
      case "DONE", "REPLAYED" -> row;
      default -> throw Outcomes.refusal(outcome, Books.json((String) row[2]));
    };
  }
}
