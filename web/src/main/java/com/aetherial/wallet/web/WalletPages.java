package com.aetherial.wallet.web;

import com.aetherial.kernel.web.PublicPages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Anybody may see that the supply adds up. */
@ApplicationScoped
public class WalletPages implements PublicPages {
  @Override
  public Set<String> paths() {
    return Set.of("/economy");
  }
}
