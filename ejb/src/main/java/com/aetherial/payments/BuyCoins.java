package com.aetherial.payments;

import com.aetherial.ledger.entity.Coins;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Buying coins: a bundle or an amount of one's own, never both.
 *
 * @param bundle code of a bundle, such as {@code coins-550}
 * @param coins a decimal of {@value #LEAST} to {@value #MOST} with at most two places
 * @param currency in which to pay, as three capital letters; US dollars when it is absent
 * @param gateway by which to pay; null for the usual way
 * @param phone that is asked for the money, where the gateway asks a phone
 */
@BundleOrCoins
public record BuyCoins(
    @Nullable @Size(min = 1, max = 60) String bundle,
    @Nullable
        @Pattern(regexp = Coins.PATTERN, message = "{wallet.amount}")
        @DecimalMin(value = LEAST, message = "{payments.least}")
        @DecimalMax(value = MOST, message = "{payments.most}")
        String coins,
    @Nullable @Pattern(regexp = "[A-Z]{3}", message = "{payments.currency}") String currency,
    @Nullable @Size(min = 1, max = 20) String gateway,
    @Nullable @Size(max = 20) String phone) {
  static final String LEAST = "10";
  static final String MOST = "100000";

  /** A bundle by its code. */
  public static BuyCoins bundle(String code) {
    return new BuyCoins(code, null, null, null, null);
  }

  /** An amount of one's own. */
  public static BuyCoins amount(String coins) {
    return new BuyCoins(null, coins, null, null, null);
  }

  /** The same, paid in another currency. */
  public BuyCoins in(@Nullable String other) {
    return new BuyCoins(bundle, coins, other, gateway, phone);
  }
}
