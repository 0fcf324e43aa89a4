package com.aetherial.wallet;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminFigure;
import com.aetherial.kernel.AdminFigures;
import com.aetherial.ledger.Minting;
import com.aetherial.ledger.RecentSupply;
import com.aetherial.ledger.Supply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How the economy stands. */
@ApplicationScoped
public class EconomyFigures implements AdminFigures {
  private static final String CONSOLE = "/admin/economy";
  private static final int LATEST = 10;

  @Inject RecentSupply recent;
  @Inject Minting minting;
  @Inject GiftRows gifts;
  @Inject ReversalRows reversals;
  @Inject FrozenMembers frozen;

  @Override
  public String permission() {
    return Scope.ECONOMY_READ_ANY.code();
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String view() {
    return "/WEB-INF/fragments/wallet/gauge.xhtml";
  }

  @Override
  public List<AdminFigure> figures() {
    Supply supply = recent.supply();
    long open =
        minting.latest(LATEST).stream().filter(request -> request.decidedAt() == null).count();
    return List.of(
        AdminFigure.work("wallet.figure.supplyAsked", open, CONSOLE + "/supply"),
        AdminFigure.work("wallet.figure.giftsAsked", gifts.open(), CONSOLE + "/gifts"),
        AdminFigure.work("wallet.figure.reversalsAsked", reversals.open(), CONSOLE + "/reversals"),
        AdminFigure.fact("wallet.figure.frozen", frozen.count(), CONSOLE + "/accounts"),
        AdminFigure.fact("wallet.supply.circulating", supply.circulating(), CONSOLE),
        AdminFigure.fact("wallet.supply.treasury", supply.treasury(), CONSOLE));
  }
}
