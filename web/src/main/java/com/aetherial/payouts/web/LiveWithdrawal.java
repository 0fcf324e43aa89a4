package com.aetherial.payouts.web;

import com.aetherial.kernel.web.LiveLines;
import com.aetherial.payouts.WithdrawalChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.json.Json;

/** Open pages show where a withdrawal is as soon as a step of it is committed. */
@ApplicationScoped
public class LiveWithdrawal {
  @Inject LiveLines lines;

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) WithdrawalChanged change) {
    lines.tell(
        change.personId(),
        () ->
            Json.createObjectBuilder()
                .add("type", "changed")
                .add("what", change.withdrawalId().toString())
                .add("state", change.state().name())
                .build());
  }
}
