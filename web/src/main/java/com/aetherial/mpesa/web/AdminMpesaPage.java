package com.aetherial.mpesa.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.mpesa.ComparisonView;
import com.aetherial.mpesa.MpesaComparison;
import com.aetherial.mpesa.MpesaConsole;
import com.aetherial.mpesa.RailView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Messages;

/** M-Pesa for administrators: whether it works, and starting it again after a stop. */
@Named
@RequestScoped
public class AdminMpesaPage {
  private static final String AGAIN = "/admin/mpesa?faces-redirect=true";

  @Inject MpesaConsole console;
  @Inject MpesaComparison comparison;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private RailView rail;
  private ComparisonView found;

  @PostConstruct
  void load() {
    rail = console.rail(current.get());
    found = comparison.found(current.get());
  }

  /** Sends money again. */
  public String start() {
    console.start(current.get());
    Messages.addFlashGlobalInfo(texts.get("mpesa.started"));
    return AGAIN;
  }

  /** Asks how much the accounts hold. */
  public String askBalance() {
    console.askBalance(current.get());
    Messages.addFlashGlobalInfo(texts.get("mpesa.asked"));
    return AGAIN;
  }

  /** Asks what M-Pesa's own books say of everything of the last days. */
  public String compare() {
    long count = comparison.begin(current.get());
    Messages.addFlashGlobalInfo(texts.get(count == 0 ? "mpesa.compared.nothing" : "mpesa.asked"));
    return AGAIN;
  }

  public ComparisonView getComparison() {
    return found;
  }

  public RailView getRail() {
    return rail;
  }

  /** The accounts, each with its currency and what can be used. */
  public List<String> getBalances() {
    return Arrays.stream(rail.balance().split("&", -1))
        .map(account -> account.split("\\|", -1))
        .filter(parts -> parts.length > 2)
        .map(parts -> parts[0] + ": " + parts[1] + " " + parts[2])
        .toList();
  }
}
