package com.aetherial.payouts;

import com.aetherial.ledger.entity.Coins;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Asking for income to be paid out: so many coins, or so much money, never both.
 *
 * @param methodId one of the member's payout methods
 * @param coins a decimal with at most two places, such as {@code 2500}
 * @param amount a decimal with at most two places in the currency, such as {@code 100}
 * @param currency three letters; null for the usual one of the payout method
 */
public record AskWithdrawal(
    @NotBlank(message = "Choose where the money shall go.") @Size(max = 60) String methodId,
    @Nullable @Pattern(regexp = Coins.PATTERN, message = "{wallet.amount}") String coins,
    @Nullable
        @Pattern(
            regexp = Coins.PATTERN,
            message = "Write an amount of money, such as 100 or 12.50.")
        String amount,
    @Nullable @Pattern(regexp = "[A-Za-z]{3}", message = "A currency has three letters.")
        String currency) {

  public AskWithdrawal {
    coins = tidy(coins);
    amount = tidy(amount);
    currency = currency == null || currency.isBlank() ? null : upper(currency.strip());
  }

  /** So many coins, in the usual currency. */
  public static AskWithdrawal coins(String methodId, String coins) {
    return new AskWithdrawal(methodId, coins, null, null);
  }

  /** Whether exactly one of the two amounts is there. */
  @AssertTrue(message = "Write how many coins, or how much money, and not both.")
  public boolean isOneAmount() {
    return (coins == null) != (amount == null);
  }

  private static @Nullable String tidy(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
