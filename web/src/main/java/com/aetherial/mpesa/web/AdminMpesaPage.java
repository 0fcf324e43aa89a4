package com.aetherial.mpesa.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
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
  @Inject CurrentActor current;
  @Inject Texts texts;

  private RailView rail;

  @PostConstruct
  void load() {
    rail = console.rail(current.get());
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
