package com.aetherial.ledger;

import com.aetherial.ledger.PlainLedger.Made;
import com.aetherial.ledger.PlainLedger.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A batch in plain Java: one move after the other, and all of them undone if that was asked. */
record PlainBatch(PlainLedger ledger) {
  private static final List<String> SENDABLE = List.of("PROMO", "CASH");

  /** Coins from a person, or from the treasury when that is null. */
  record Move(UUID id, @Nullable UUID from, UUID to, long amount) {
    private static final String GIVEN = "\"accepted\": [\"TREASURY\"], \"arrives\": [\"PROMO\"]";

    String kind() {
      return from == null ? "GRANT" : "TRANSFER";
    }

    String json() {
      return """
          {"id": "%1$s", "key": "%1$s", "fingerprint": "beef", "kind": "%2$s", "amount": %3$d, %4$s,
           "to": "%5$s"}"""
          .formatted(id, kind(), amount, from == null ? GIVEN : "\"from\": \"" + from + "\"", to);
    }
  }

  List<String> post(List<Move> moves, boolean allOrNothing) {
    Map<Place, Long> before = new HashMap<>(ledger.balances);
    Made lastBefore = ledger.last;
    List<String> outcomes = new ArrayList<>();
    moves.forEach(move -> outcomes.add(post(move)));
    if (allOrNothing && outcomes.stream().anyMatch(outcome -> !outcome.equals("DONE"))) {
      ledger.balances.clear();
      ledger.balances.putAll(before);
      ledger.last = lastBefore;
      outcomes.replaceAll(outcome -> outcome.equals("DONE") ? "batch-refused" : outcome);
    }
    return outcomes;
  }

  private String post(Move move) {
    String kind = move.kind();
    if (move.from() != null && ledger.balance(move.from(), "DEBT") < 0) {
      return "in-debt";
    }
    Map<Place, Long> legs = new LinkedHashMap<>();
    long rest = move.amount();
    for (String bucket : move.from() == null ? List.of("TREASURY") : SENDABLE) {
      long part = Math.min(rest, ledger.free(move.from(), bucket));
      if (part > 0) {
        legs.put(new Place(move.from(), bucket), -part);
        legs.put(new Place(move.to(), move.from() == null ? "PROMO" : bucket), part);
        rest -= part;
      }
    }
    boolean isStopped =
        ledger.isStopped(kind, move.from(), false) || ledger.isStopped(kind, move.to(), true);
    if (isStopped && !legs.isEmpty()) {
      return "account-frozen";
    }
    if (rest > 0) {
      return move.from() == null ? "supply-exhausted" : "insufficient-balance";
    }
    ledger.post(legs, false);
    return "DONE";
  }
}
