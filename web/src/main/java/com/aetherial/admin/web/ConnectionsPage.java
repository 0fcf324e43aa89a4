package com.aetherial.admin.web;

import com.aetherial.admin.Connections;
import com.aetherial.admin.MailTrial;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.Connection;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.mpesa.MpesaConsole;
import com.aetherial.mpesa.RailView;
import com.aetherial.payments.GatewayView;
import com.aetherial.payments.PaymentsConsole;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Messages;

/** How the platform is connected to mail and to payment providers. */
@Named
@RequestScoped
public class ConnectionsPage {
  @Inject MailTrial trial;
  @Inject Connections connections;
  @Inject PaymentsConsole payments;
  @Inject MpesaConsole mpesa;
  @Inject CurrentActor current;
  @Inject Texts texts;

  /** Sends a letter to oneself. */
  public String tryMail() {
    Messages.addFlashGlobalInfo(texts.get("admin.mail.sent"), trial.send(current.get()));
    return "/admin/settings/connections?faces-redirect=true";
  }

  /** Whether the reader may see the providers, too. */
  public boolean isSeeing() {
    return current.get().has(Scope.ECONOMY_READ_ANY);
  }

  public List<Connection> getAll() {
    return connections.all(current.get());
  }

  public GatewayView getStripe() {
    return payments.gateway(current.get());
  }

  public RailView getMpesa() {
    return mpesa.rail(current.get());
  }
}
