package com.aetherial.wallet.web;

import com.aetherial.kernel.Refusal;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.wallet.Economy;
import com.aetherial.wallet.EconomyPosting;
import com.aetherial.wallet.EconomySearch;
import com.aetherial.wallet.EconomyTransfer;
import com.aetherial.wallet.TransferTrail;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One transfer of whomever, down to its postings. */
@Named
@RequestScoped
public class TransferPage {
  private static final int NOT_FOUND = 404;

  @Inject Economy economy;
  @Inject EconomySearch search;
  @Inject CurrentActor current;

  private @Nullable String id;
  private @Nullable EconomyTransfer transfer;
  private List<EconomyPosting> postings = List.of();
  private @Nullable TransferTrail trail;

  /** Finds the transfer before the page is shown. */
  public void load() throws IOException {
    try {
      UUID wanted = MalformedId.parse(String.valueOf(id));
      transfer = economy.transfer(current.get(), wanted);
      postings = economy.postings(current.get(), wanted);
      trail = search.trail(current.get(), wanted);
    } catch (Refusal notThere) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(NOT_FOUND, notThere.getMessage());
      faces.responseComplete();
    }
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable EconomyTransfer getTransfer() {
    return transfer;
  }

  public @Nullable TransferTrail getTrail() {
    return trail;
  }

  public List<EconomyPosting> getPostings() {
    return postings;
  }
}
