package com.aetherial.payments.entity;

import java.util.Locale;

/**
 * How far a refund or a dispute has come, in the provider's words, and what that means for the
 * coins. News that comes late never leads back: an older state is no news.
 */
public enum MoneyBackState {
  PENDING(1, Effect.TAKE),
  REQUIRES_ACTION(1, Effect.TAKE),
  SUCCEEDED(2, Effect.TAKE),
  FAILED(3, Effect.LEAVE),
  CANCELED(3, Effect.LEAVE),
  WARNING_NEEDS_RESPONSE(1, Effect.FREEZE),
  WARNING_UNDER_REVIEW(1, Effect.FREEZE),
  NEEDS_RESPONSE(2, Effect.TAKE),
  UNDER_REVIEW(2, Effect.TAKE),
  WARNING_CLOSED(3, Effect.LEAVE),
  PREVENTED(3, Effect.LEAVE),
  WON(3, Effect.LEAVE),
  LOST(3, Effect.TAKE);

  /** What happens to the coins that the money bought. */
  public enum Effect {
    /** They stay where they are, or come back there. */
    LEAVE,
    /** They are set aside, because the money may be taken soon. */
    FREEZE,
    /** They go back to the treasury, as the money is gone. */
    TAKE
  }

  private static final int DECIDED = 3;

  private final int progress;
  private final Effect effect;

  MoneyBackState(int progress, Effect effect) {
    this.progress = progress;
    this.effect = effect;
  }

  /**
   * The state that the provider calls {@code status}.
   *
   * @throws IllegalArgumentException when this platform does not know the word
   */
  public static MoneyBackState of(String status) {
    return valueOf(status.toUpperCase(Locale.ROOT));
  }

  public Effect effect() {
    return effect;
  }

  /** Whether it will stay so. */
  public boolean isDecided() {
    return progress == DECIDED;
  }

  /**
   * Whether nobody expects more news: a refund that went through may still fail, but rarely does.
   */
  public boolean isSettled() {
    return isDecided() || this == SUCCEEDED;
  }

  /** Whether {@code next} is news for something in this state. */
  public boolean leadsTo(MoneyBackState next) {
    return next != this && !isDecided() && next.progress >= progress;
  }
}
