package com.aetherial.wallet.web;

import com.aetherial.kernel.Refusal;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.wallet.Direction;
import com.aetherial.wallet.StatementLine;
import com.aetherial.wallet.Wallets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One transfer, to keep or to print. */
@Named
@RequestScoped
public class ReceiptPage {
  private static final int NOT_FOUND = 404;

  @Inject Wallets wallets;
  @Inject CurrentActor current;

  private @Nullable String id;
  private @Nullable StatementLine line;

  /** Finds the transfer before the page is shown; somebody else's is not there. */
  public void load() throws IOException {
    try {
      line = wallets.receipt(current.get(), MalformedId.parse(String.valueOf(id)));
    } catch (Refusal notTheirs) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(NOT_FOUND, notTheirs.getMessage());
      faces.responseComplete();
    }
  }

  /** Whether somebody wrote something to these coins, which the reader received. */
  public boolean isMessage() {
    return line != null
        && line.direction() == Direction.IN
        && line.counterparty() != null
        && line.note() != null
        && !line.note().isBlank();
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable StatementLine getLine() {
    return line;
  }
}
