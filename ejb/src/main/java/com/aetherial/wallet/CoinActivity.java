package com.aetherial.wallet;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.ActivityLine;
import com.aetherial.kernel.ActivitySource;
import com.aetherial.kernel.PageRequest;
import com.aetherial.ledger.entity.Coins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The books say what coins did: sent, received, bought, withdrawn. Nothing is written twice. */
@ApplicationScoped
public class CoinActivity implements ActivitySource {
  private static final String WORD = "wallet";

  @Inject Statements statements;

  @Override
  public String module() {
    return WORD;
  }

  @Override
  public String permission() {
    return Scope.ECONOMY_READ_ANY.code();
  }

  @Override
  public List<ActivityLine> of(UUID personId, Instant from, Instant until, int limit) {
    Instant end = until.plus(1, ChronoUnit.MICROS);
    Instant start = from.equals(Instant.EPOCH) ? null : from;
    var period = new StatementFilter(Set.of(), null, start, end);
    return statements.of(personId, period, PageRequest.first(limit)).items().stream()
        .map(CoinActivity::line)
        .toList();
  }

  private static ActivityLine line(StatementLine line) {
    Map<String, String> facts = new HashMap<>();
    Coins amount = line.amount();
    facts.put("amount", (amount.isNegative() ? amount.negate() : amount).toString());
    facts.put("who", line.counterparty() == null ? "" : line.counterparty());
    facts.put("link", "/wallet/receipt?id=" + line.id());
    return new ActivityLine(
        line.id(),
        WORD,
        action(line.kind(), line.direction(), line.counterparty()),
        "transfer",
        line.id().toString(),
        facts,
        line.recordedAt());
  }

  private static String action(String kind, Direction direction, @Nullable String counterparty) {
    return switch (kind) {
      case "PURCHASE" -> "bought";
      case "PAYOUT" -> "withdrew";
      case "PAYOUT_RETURN" -> "withdrawalReturned";
      default -> {
        boolean isBetweenPeople = counterparty != null;
        if (direction == Direction.OUT) {
          yield isBetweenPeople ? "sent" : "paid";
        }
        yield isBetweenPeople ? "received" : "got";
      }
    };
  }
}
