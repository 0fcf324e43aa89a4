package com.aetherial.wallet;

import com.aetherial.kernel.Refusal;
import com.aetherial.ledger.entity.Coins;
import java.util.Map;

/** So many coins are not taken back by one administrator alone. */
public class ReversalNeedsAgreement extends Refusal {
  private static final long serialVersionUID = 1L;

  private final String most;

  public ReversalNeedsAgreement(Coins most) {
    super("Reversing more than {0} coins needs another administrator to agree.", most.decimal());
    this.most = most.toString();
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public Map<String, String> details() {
    return Map.of("most", most);
  }
}
