package com.aetherial.wallet.web;

import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.wallet.StatementFilter;
import com.aetherial.wallet.StatementLine;
import com.aetherial.wallet.WalletView;
import com.aetherial.wallet.Wallets;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The wallet at a glance: what there is, where it came from, what happened last. */
@Named
@RequestScoped
public class WalletPage {
  private static final int LATEST = 6;

  @Inject Wallets wallets;
  @Inject CurrentActor current;

  private WalletView wallet;
  private List<StatementLine> latest;

  @PostConstruct
  void load() {
    wallet = wallets.of(current.get());
    latest =
        wallets
            .statement(current.get(), StatementFilter.everything(), PageRequest.first(LATEST))
            .items();
  }

  public WalletView getWallet() {
    return wallet;
  }

  public List<StatementLine> getLatest() {
    return latest;
  }
}
