package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;
import com.aetherial.ledger.entity.Coins;
import java.util.Map;

/** The member has not so much income that has cleared. */
public class IncomeNotCleared extends Refusal {
  private static final long serialVersionUID = 1L;

  private static final String CLEARING =
      "Of your income, {0} coins can be withdrawn now; the rest clears some days after it was"
          + " earned.";
  private static final String TOO_LITTLE =
      "You can withdraw {0} coins. Only income can be withdrawn, some days after it was earned.";

  private final boolean isClearing;
  private final String field;
  private final Coins withdrawable;
  private final Coins needed;

  public IncomeNotCleared(String field, Coins withdrawable, Coins needed, Coins income) {
    super(income.compareTo(needed) >= 0 ? CLEARING : TOO_LITTLE, withdrawable.decimal());
    this.isClearing = income.compareTo(needed) >= 0;
    this.field = field;
    this.withdrawable = withdrawable;
    this.needed = needed;
  }

  @Override
  public String wording() {
    return code() + (isClearing ? ".clearing" : ".too-little");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String field() {
    return field;
  }

  @Override
  public Map<String, String> details() {
    return Map.of("withdrawable", withdrawable.toString(), "needed", needed.toString());
  }
}
