package com.aetherial.wallet;

import com.aetherial.kernel.NoticeTopic;
import jakarta.enterprise.context.ApplicationScoped;

/** People are told of coins that come and wallets that are frozen. */
@ApplicationScoped
class WalletNews implements NoticeTopic {
  @Override
  public String topic() {
    return "wallet";
  }

  @Override
  public int order() {
    return 10;
  }
}
