package com.aetherial.wallet.web;

import com.aetherial.kernel.web.LiveLines;
import com.aetherial.ledger.CoinsMoved;
import com.aetherial.ledger.Ledger;
import com.aetherial.ledger.WalletBalances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;

/** Open pages show the new balance as soon as a transfer is committed, whoever made it. */
@ApplicationScoped
public class LiveBalance {
  @Inject LiveLines lines;
  @Inject Ledger ledger;

  void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) CoinsMoved moved) {
    for (UUID person : moved.personIds()) {
      lines.tell(person, () -> message(person, moved));
    }
  }

  private JsonObject message(UUID person, CoinsMoved moved) {
    WalletBalances now = ledger.balancesOf(person);
    return Json.createObjectBuilder()
        .add("type", "balance")
        .add("available", now.available().toString())
        .add("held", now.held().toString())
        .add("withdrawable", now.withdrawable().toString())
        .add("reason", moved.kind().name())
        .add("own", person.equals(moved.askedBy()))
        .build();
  }
}
