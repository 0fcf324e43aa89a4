package com.aetherial.wallet.web;

import com.aetherial.kernel.web.Amounts;
import com.aetherial.kernel.web.Texts;
import com.aetherial.kernel.web.Tongue;
import com.aetherial.ledger.Supply;
import com.aetherial.ledger.entity.Coins;
import com.aetherial.wallet.Treasury;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How far the supply is used up, and where the coins are, at a glance. */
@Named
@RequestScoped
public class SupplyGauge {
  private static final String UNCAPPED = "UNCAPPED";
  private static final int PLACES = 2;

  @Inject Treasury treasury;
  @Inject Amounts amounts;
  @Inject Texts texts;
  @Inject Tongue tongue;

  private final List<GaugeLine> lines = new ArrayList<>();

  @PostConstruct
  void load() {
    Supply supply = treasury.supply();
    if (!supply.policy().equals(UNCAPPED)) {
      add("wallet.gauge.minted", supply.minted(), supply.total());
    }
    add("wallet.supply.circulating", supply.circulating(), supply.accounted());
    add("wallet.supply.treasury", supply.treasury(), supply.accounted());
  }

  public List<GaugeLine> getLines() {
    return List.copyOf(lines);
  }

  public int getWhole() {
    return GaugeLine.WHOLE;
  }

  private void add(String label, Coins part, Coins whole) {
    int share = GaugeLine.share(part.minor(), whole.minor());
    String percent = amounts.text(BigDecimal.valueOf(share, PLACES));
    String text =
        tongue
            .writing()
            .fill(
                texts.get("wallet.gauge.of"),
                List.of(amounts.text(part), amounts.text(whole), percent));
    lines.add(new GaugeLine(texts.get(label), text, share));
  }
}
