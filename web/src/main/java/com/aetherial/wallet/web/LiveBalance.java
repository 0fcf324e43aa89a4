package com.aetherial.wallet.web;

import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.LiveNews;
import com.aetherial.kernel.Writing;
import com.aetherial.kernel.web.LiveLines;
import com.aetherial.kernel.web.LiveTopic;
import com.aetherial.ledger.CoinsMoved;
import com.aetherial.ledger.Ledger;
import com.aetherial.ledger.WalletBalances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.UUID;

/** Open pages show the new balance as soon as a transfer is committed, whoever made it. */
@ApplicationScoped
public class LiveBalance implements LiveTopic {
  private static final String OWN = "!";

  @Inject LiveLines lines;
  @Inject Ledger ledger;

  void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) CoinsMoved moved) {
    for (UUID person : moved.personIds()) {
      String own = person.equals(moved.askedBy()) ? OWN : "";
      lines.tell(new LiveNews(person, name(), moved.kind().name() + own));
    }
  }

  @Override
  public String name() {
    return "balance";
  }

  /** The balance as it is now; {@code about} is the kind of the transfer, and whose act it was. */
  @Override
  public JsonObject message(UUID person, String about, Writing writing) {
    WalletBalances now = ledger.balancesOf(person);
    return Jsonp.object()
        .add("type", "balance")
        .add("available", now.available().toString())
        .add("held", now.held().toString())
        .add("withdrawable", now.withdrawable().toString())
        .add("reason", about.replace(OWN, ""))
        .add("own", about.endsWith(OWN))
        .build();
  }
}
