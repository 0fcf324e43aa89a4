package com.aetherial.wallet.web;

import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Tongue;
import com.aetherial.ledger.Flow;
import com.aetherial.ledger.Lifetime;
import com.aetherial.wallet.Bookkeeping;
import com.aetherial.wallet.Lately;
import com.aetherial.wallet.StatementFilter;
import com.aetherial.wallet.StatementLine;
import com.aetherial.wallet.WalletView;
import com.aetherial.wallet.Wallets;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wallet at a glance: what there is, where it came from, what happened last. */
@Named
@RequestScoped
public class WalletPage {
  private static final int LATEST = 6;

  @Inject Wallets wallets;
  @Inject Bookkeeping bookkeeping;
  @Inject CurrentActor current;
  @Inject Tongue tongue;

  private WalletView wallet;
  private @Nullable Lifetime lifetime;
  private @Nullable Lately lately;
  private @Nullable FlowChart chart;
  private @Nullable List<StatementLine> latest;

  @PostConstruct
  void load() {
    wallet = wallets.of(current.get());
  }

  public WalletView getWallet() {
    return wallet;
  }

  /** What moved this month. */
  public Flow getMonth() {
    return lately().month();
  }

  /** What moved on each of the last days. */
  public FlowChart getChart() {
    if (chart == null) {
      chart = FlowChart.of(lately().days(), tongue.writing());
    }
    return chart;
  }

  /** Read only where it is shown. */
  private Lately lately() {
    if (lately == null) {
      lately = bookkeeping.lately(current.get());
    }
    return lately;
  }

  /** What was done in all the time; read only where it is shown. */
  public Lifetime getLifetime() {
    if (lifetime == null) {
      lifetime = bookkeeping.lifetime(current.get());
    }
    return lifetime;
  }

  /** The newest lines; read only where they are shown. */
  public List<StatementLine> getLatest() {
    if (latest == null) {
      latest =
          wallets
              .statement(current.get(), StatementFilter.everything(), PageRequest.first(LATEST))
              .items();
    }
    return latest;
  }
}
