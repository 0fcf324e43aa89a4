package com.aetherial.wallet;

import com.aetherial.kernel.Refusal;
import com.aetherial.ledger.entity.Coins;
import java.util.Map;

/** The member would have sent more within 24 hours than the platform allows. */
public class SendingLimitReached extends Refusal {
  private static final long serialVersionUID = 1L;
  private static final String HOUR = "3600";

  private final String most;

  public SendingLimitReached(Coins most) {
    super("You can send at most {0} coins within 24 hours.", most.decimal());
    this.most = most.toString();
  }

  @Override
  public Kind kind() {
    return Kind.LIMITED;
  }

  @Override
  public String field() {
    return "amount";
  }

  @Override
  public Map<String, String> details() {
    return Map.of("mostPerDay", most, RETRY_AFTER, HOUR);
  }
}
