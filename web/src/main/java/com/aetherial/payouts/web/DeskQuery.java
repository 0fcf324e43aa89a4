package com.aetherial.payouts.web;

import com.aetherial.kernel.MalformedCursor;
import com.aetherial.kernel.web.Choice;
import com.aetherial.payouts.DeskFilter;
import com.aetherial.payouts.entity.Delivery;
import com.aetherial.payouts.entity.WithdrawalState;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which withdrawals an address asks for. */
public class DeskQuery {
  @QueryParam("state")
  @Nullable String state;

  @QueryParam("provider")
  @Nullable String provider;

  @QueryParam("delivery")
  @Nullable String delivery;

  /** For JAX-RS. */
  public DeskQuery() {}

  DeskQuery(@Nullable String state, @Nullable String provider, @Nullable String delivery) {
    this.state = state;
    this.provider = provider;
    this.delivery = delivery;
  }

  /**
   * The filter.
   *
   * @throws MalformedCursor when a value means nothing
   */
  DeskFilter filter() {
    try {
      return new DeskFilter(
          Choice.picked(state) == null ? null : WithdrawalState.valueOf(state),
          Choice.picked(provider),
          Choice.picked(delivery) == null ? null : Delivery.valueOf(delivery));
    } catch (IllegalArgumentException meaningless) {
      throw new MalformedCursor();
    }
  }
}
