package com.aetherial.crash;

import com.aetherial.kernel.entity.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One call of a function of the books, under a key of its own.
 *
 * @param id of the hold or transfer that it makes
 * @param subject the hold or transfer that it ends; null when it begins one
 */
record BookAct(
    Kind kind,
    Map<String, UUID> ids,
    UUID id,
    @Nullable UUID subject,
    String from,
    String to,
    long amount,
    int millis) {
  private static final String REQUEST =
      "(?::uuid, '%s', ?, sha256(convert_to(?, 'UTF8')), null, null, null, null, null, null, null,";

  enum Kind {
    MOVE("ledger.move" + REQUEST.formatted("TRANSFER") + " '%3$s', '%4$s', %5$d)"),
    REVERSAL("ledger.reverse" + REQUEST.formatted("ADJUSTMENT") + " '%2$s')"),
    HOLD(
        "ledger.hold_place(?::uuid, 'HOLD', ?, sha256(convert_to(?, 'UTF8')), null, null, null,"
            + " null, '%3$s', '{PROMO,CASH}', %5$d,"
            + " clock_timestamp() + interval '%6$d milliseconds')"),
    CAPTURE(
        "ledger.hold_capture"
            + REQUEST.formatted("CAPTURE")
            + " '%2$s', '{PROMO,CASH}', '{PROMO,CASH}', '{%4$s}', null, '{%5$d}')"),
    RELEASE("ledger.hold_release('%2$s', ?, null)");

    private final String call;

    Kind(String call) {
      this.call = call;
    }
  }

  static BookAct move(Map<String, UUID> ids, String from, String to, long amount) {
    return new BookAct(Kind.MOVE, ids, Ids.next(), null, from, to, amount, 0);
  }

  static BookAct hold(Map<String, UUID> ids, String from, long amount, int millis) {
    return new BookAct(Kind.HOLD, ids, Ids.next(), null, from, from, amount, millis);
  }

  BookAct captured(String by, long part) {
    return new BookAct(Kind.CAPTURE, ids, Ids.next(), id, from, by, part, 0);
  }

  BookAct released() {
    return new BookAct(Kind.RELEASE, ids, Ids.next(), id, from, from, amount, 0);
  }

  BookAct reversed() {
    return new BookAct(Kind.REVERSAL, ids, Ids.next(), id, to, from, amount, 0);
  }

  /** Whether there is something that can be ended. */
  boolean canGoOn() {
    return kind == Kind.MOVE || kind == Kind.HOLD;
  }

  String key() {
    return "bookwork:" + kind + ":" + id;
  }

  /** The word with which the books answer. */
  String ask(Connection connection) throws SQLException {
    String call = kind.call.formatted("", subject, ids.get(from), ids.get(to), amount, millis);
    try (PreparedStatement statement = connection.prepareStatement("select outcome from " + call)) {
      if (kind == Kind.RELEASE) {
        statement.setString(1, key());
      } else {
        statement.setString(1, id.toString());
        statement.setString(2, key());
        statement.setString(3, key());
      }
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  /** Tells what it means for each wallet when it is done. */
  void effects(BiConsumer<String, Long> wallets) {
    if (kind == Kind.MOVE || kind == Kind.REVERSAL || kind == Kind.CAPTURE) {
      wallets.accept(from, -amount);
      wallets.accept(to, amount);
    }
  }
}
