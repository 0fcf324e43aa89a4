package com.aetherial.payments.web;

import com.aetherial.kernel.Refusal;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.payments.AdminPurchase;
import com.aetherial.payments.PurchaseFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One purchase of whomever. */
@Named
@RequestScoped
public class AdminPurchasePage {
  @Inject PurchaseFile file;
  @Inject CurrentActor current;

  private @Nullable String id;
  private @Nullable AdminPurchase one;

  /** Finds it before the page is shown. */
  public void load() throws IOException {
    try {
      one = file.find(current.get(), MalformedId.parse(String.valueOf(id)));
    } catch (Refusal notThere) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces
          .getExternalContext()
          .responseSendError(HttpServletResponse.SC_NOT_FOUND, notThere.getMessage());
      faces.responseComplete();
    }
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable AdminPurchase getOne() {
    return one;
  }
}
