package com.aetherial.wallet.web;

import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/** The pages of the economy console. */
@Named
@RequestScoped
public class EconomyTabs {
  private static final String ROOT = "/admin/economy";

  @Inject HttpServletRequest request;
  @Inject Texts texts;

  /** The pages, with a mark at the one that is shown. */
  public List<EconomyTab> getAll() {
    return Stream.of(
            "overview",
            "transfers",
            "grants",
            "gifts",
            "reversals",
            "supply",
            "accounts",
            "reconciliation")
        .map(this::tab)
        .toList();
  }

  private EconomyTab tab(String page) {
    String href = page.equals("overview") ? ROOT : ROOT + "/" + page;
    boolean isShown = request.getRequestURI().equals(request.getContextPath() + href);
    return new EconomyTab(texts.get("wallet.tab." + page), href, isShown);
  }
}
