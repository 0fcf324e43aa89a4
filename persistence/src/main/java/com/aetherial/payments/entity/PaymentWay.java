package com.aetherial.payments.entity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a purchase is paid. Fixed at the moment of the order.
 *
 * @param gateway the word of the gateway, such as {@code stripe}
 * @param phone whom the gateway asks, country code first and without a plus; null when it has a
 *     page of its own
 */
public record PaymentWay(String gateway, @Nullable String phone) {
  private static final Pattern PHONE = Pattern.compile("[1-9][0-9]{7,14}");

  public PaymentWay {
    if (phone != null && !PHONE.matcher(phone).matches()) {
      throw new IllegalArgumentException("Not a phone number with its country code.");
    }
  }

  /** A gateway with a page of its own. */
  public static PaymentWay page(String gateway) {
    return new PaymentWay(gateway, null);
  }
}
