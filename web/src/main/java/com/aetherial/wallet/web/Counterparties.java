package com.aetherial.wallet.web;

import com.aetherial.identity.Portraits;
import com.aetherial.wallet.StatementLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pictures of those on the other side of transfers, asked for once for all lines. */
@Named
@RequestScoped
public class Counterparties {
  @Inject Portraits portraits;

  private final Map<List<StatementLine>, Map<String, UUID>> known = new HashMap<>();

  /** The picture beside one of these lines; null for none. */
  public @Nullable UUID picture(List<StatementLine> lines, StatementLine one) {
    return known.computeIfAbsent(lines, this::pictures).get(one.counterparty());
  }

  private Map<String, UUID> pictures(List<StatementLine> lines) {
    return portraits.of(
        lines.stream()
            .map(StatementLine::counterparty)
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet()));
  }
}
