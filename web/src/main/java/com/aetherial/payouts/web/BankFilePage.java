package com.aetherial.payouts.web;

import com.aetherial.kernel.Refusal;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.kernel.web.Texts;
import com.aetherial.payouts.BankBatchView;
import com.aetherial.payouts.BankBatches;
import com.aetherial.payouts.BankPaymentView;
import com.aetherial.payouts.CancelPaymentFile;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One payment file: release it, take it to the bank, or give it up. */
@Named
@RequestScoped
public class BankFilePage {
  private static final int NOT_FOUND = 404;

  @Inject BankBatches batches;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private @Nullable String id;
  private @Nullable BankBatchView batch;
  private List<BankPaymentView> payments = List.of();
  private String reason = "";
  private boolean notAtBank;

  /** Which buttons there are depends on the file, so a sent form finds it before it is read. */
  @PostConstruct
  void readForm() {
    id = Faces.getRequestParameter("id");
    if (Faces.isPostback()) {
      find();
    }
  }

  private void find() {
    BankBatchView found = batches.find(current.get(), wanted());
    payments = batches.payments(current.get(), found.id());
    batch = found;
  }

  /** Finds the file before the page is shown. */
  public void load() throws IOException {
    try {
      find();
    } catch (Refusal notThere) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(NOT_FOUND, notThere.getMessage());
      faces.responseComplete();
    }
  }

  /** Lets it go to the bank. */
  public String release() {
    return shown(batches.release(current.get(), wanted()), "payouts.bank.released");
  }

  /** Says that the bank has it. */
  public String send() {
    return shown(batches.markSent(current.get(), wanted()), "payouts.bank.sent");
  }

  /** Gives it up. */
  public String cancel() {
    var command = new CancelPaymentFile(reason, notAtBank);
    return shown(batches.cancel(current.get(), wanted(), command), "payouts.bank.cancelled");
  }

  private String shown(BankBatchView changed, String message) {
    Messages.addFlashGlobalInfo(texts.get(message));
    return "/admin/payouts/file?faces-redirect=true&id=" + changed.id();
  }

  private UUID wanted() {
    return MalformedId.parse(String.valueOf(id));
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable BankBatchView getBatch() {
    return batch;
  }

  public List<BankPaymentView> getPayments() {
    return payments;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public boolean isNotAtBank() {
    return notAtBank;
  }

  public void setNotAtBank(boolean notAtBank) {
    this.notAtBank = notAtBank;
  }
}
