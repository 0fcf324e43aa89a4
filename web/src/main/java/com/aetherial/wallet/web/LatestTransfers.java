package com.aetherial.wallet.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.wallet.Economy;
import com.aetherial.wallet.EconomyTransfer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What moved last, of everybody. */
@Named
@RequestScoped
public class LatestTransfers {
  private static final int SHOWN = 20;

  @Inject Economy economy;
  @Inject CurrentActor current;

  private List<EconomyTransfer> all;

  @PostConstruct
  void load() {
    all = economy.latest(current.get(), SHOWN);
  }

  public List<EconomyTransfer> getAll() {
    return all;
  }
}
