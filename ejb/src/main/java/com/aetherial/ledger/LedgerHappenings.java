package com.aetherial.ledger;

import com.aetherial.kernel.Happening;
import com.aetherial.kernel.HappeningSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The world outside may hear that coins moved, but neither how many nor what was written to it. */
@ApplicationScoped
class LedgerHappenings implements HappeningSource {
  private static final String POSTED = "ledger.transferPosted";
  private static final int NAMED_MAX = 100;

  @Inject Event<Happening> happenings;

  /** What a hold sets free moves nothing: there is no transfer to look up. */
  void posted(@Observes CoinsMoved moved) {
    if (moved.kind() == TransferKind.RELEASE) {
      return;
    }
    happenings.fire(
        new Happening(
            POSTED,
            Map.of(
                "transferId",
                moved.transferId(),
                "kind",
                moved.kind().name(),
                "people",
                moved.personIds().size(),
                "personIds",
                moved.personIds().stream().sorted().limit(NAMED_MAX).toList())));
  }

  @Override
  public List<String> happenings() {
    return List.of(POSTED);
  }
}
