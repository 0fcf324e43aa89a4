package com.aetherial.mpesa.entity;

import org.jspecify.annotations.Nullable;

/**
 * What is asked for. Fixed before it is sent.
 *
 * @param name what we call it, unique
 * @param about the name of the payout that a question is about
 * @param token the secret part of the path at which its callbacks arrive
 * @param phone to or from which the money goes, country code first; null for a question
 * @param shillings whole; nothing for a question
 */
public record Request(
    Kind kind,
    String name,
    @Nullable String about,
    String token,
    @Nullable String phone,
    long shillings) {
  public Request {
    boolean movesMoney = kind == Kind.PUSH || kind == Kind.PAYOUT;
    if (movesMoney != (phone != null) || movesMoney != (shillings > 0)) {
      throw new IllegalArgumentException(
          "Money has an amount and a phone, a question has neither.");
    }
  }
}
