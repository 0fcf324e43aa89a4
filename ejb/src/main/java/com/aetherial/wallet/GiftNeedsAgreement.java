package com.aetherial.wallet;

import com.aetherial.kernel.Refusal;
import com.aetherial.ledger.entity.Coins;
import java.util.Map;

/** So many coins are not given by one administrator alone. */
public class GiftNeedsAgreement extends Refusal {
  private static final long serialVersionUID = 1L;

  private final String most;

  public GiftNeedsAgreement(Coins most) {
    super(
        "More than {0} coins need another administrator. Ask for it as a large gift.",
        most.decimal());
    this.most = most.toString();
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String field() {
    return "amount";
  }

  @Override
  public Map<String, String> details() {
    return Map.of("most", most);
  }
}
