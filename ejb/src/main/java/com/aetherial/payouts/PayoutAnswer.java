package com.aetherial.payouts;

import org.jspecify.annotations.Nullable;

/**
 * What a provider says about one order. Answers may come late, twice and in any order; {@link
 * PayoutNews} and the worker take only those that lead on.
 */
public sealed interface PayoutAnswer {
  /** What it means for an order that is not decided. */
  default PayoutAnswer whileOpen() {
    return this;
  }

  /**
   * The money is with the member.
   *
   * @param reference the provider's own name of the payment, such as its receipt; may be unknown
   */
  record Done(@Nullable String reference) implements PayoutAnswer {}

  /**
   * The provider has the order and has not decided.
   *
   * @param reference the provider's own name of the order; may be unknown
   */
  record Pending(@Nullable String reference) implements PayoutAnswer {}

  /**
   * Definitely no: this order was not paid and never will be. After {@link Done} it says that the
   * money came back.
   *
   * @param code the provider's code, at most 60 characters
   * @param sentence what it means, for the member, at most 280 characters
   * @param mayRetry whether the reason is ours and passes (such as our account being short): the
   *     coins then stay set aside, and an administrator sends it again as a new attempt; otherwise
   *     the coins go back to the member
   */
  record Failed(String code, String sentence, boolean mayRetry) implements PayoutAnswer {}

  /**
   * The member does not get the money, and it is not with us again either: what was sent could not
   * be taken back. No coins move for that; the provider is asked again, and a person is told when
   * it had been paid before.
   *
   * @param why for the administrators' desk, without secrets
   */
  record Stranded(String why) implements PayoutAnswer {
    @Override
    public PayoutAnswer whileOpen() {
      return new Unknown(why);
    }
  }

  /**
   * Nobody knows: no answer, half an answer, or one that was not understood.
   *
   * @param why for the administrators' desk, without secrets
   */
  record Unknown(String why) implements PayoutAnswer {}

  /**
   * The other side is certain not to have the order, and none is on its way: it may be sent again
   * under the same external id. Only an answer to a question.
   */
  record NeverArrived() implements PayoutAnswer {}
}
