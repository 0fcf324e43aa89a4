package com.aetherial.payouts;

import com.aetherial.payouts.entity.DestinationKind;
import com.aetherial.payouts.entity.MethodState;
import com.aetherial.payouts.entity.PayoutMethod;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payout method as its member sees it.
 *
 * @param id its identity
 * @param provider who pays
 * @param title how members call the provider
 * @param kind what kind of place it is
 * @param destination the mask of the place
 * @param country two letters
 * @param state whether money may go there
 * @param isDefault whether money goes there when nothing else is said
 * @param note what is still missing, in words; null for nothing
 * @param createdAt when it was added
 */
public record PayoutMethodView(
    UUID id,
    String provider,
    String title,
    DestinationKind kind,
    String destination,
    String country,
    MethodState state,
    boolean isDefault,
    @Nullable String note,
    Instant createdAt) {
  /** Whether its owner has to confirm it. */
  public boolean isUnconfirmed() {
    return state == MethodState.UNVERIFIED;
  }

  static PayoutMethodView of(PayoutMethod method, String title) {
    return new PayoutMethodView(
        method.id(),
        method.provider(),
        title,
        method.kind(),
        method.mask(),
        method.country(),
        method.state(),
        method.isPreferred(),
        method.note(),
        method.createdAt());
  }
}
