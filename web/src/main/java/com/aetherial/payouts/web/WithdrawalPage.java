package com.aetherial.payouts.web;

import com.aetherial.kernel.Refusal;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.kernel.web.Texts;
import com.aetherial.payouts.Payouts;
import com.aetherial.payouts.WithdrawalStep;
import com.aetherial.payouts.WithdrawalView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One withdrawal: where it is, what happened, and its receipt. */
@Named
@RequestScoped
public class WithdrawalPage {
  private static final int NOT_FOUND = 404;

  @Inject Payouts payouts;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private @Nullable String id;
  private @Nullable WithdrawalView withdrawal;
  private List<WithdrawalStep> story = List.of();

  /** Which buttons there are depends on the withdrawal, so a sent form finds it beforehand. */
  @PostConstruct
  void readForm() {
    id = Faces.getRequestParameter("id");
    if (Faces.isPostback()) {
      withdrawal = own().orElse(null);
    }
  }

  /** Reads it; somebody else's is not there. */
  public void load() throws IOException {
    withdrawal = own().orElse(null);
    if (withdrawal == null) {
      Faces.responseSendError(NOT_FOUND, "");
    } else {
      story = payouts.story(current.get(), withdrawal.id());
    }
  }

  private Optional<WithdrawalView> own() {
    try {
      return Optional.of(payouts.find(current.get(), MalformedId.parse(String.valueOf(id))));
    } catch (Refusal notTheirs) {
      return Optional.empty();
    }
  }

  /** Gives it up. */
  public String cancel() {
    payouts.cancel(current.get(), MalformedId.parse(String.valueOf(id)));
    Messages.addFlashGlobalInfo(texts.get("payouts.cancelled"));
    return "/wallet/withdrawal?faces-redirect=true&id=" + id;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable WithdrawalView getWithdrawal() {
    return withdrawal;
  }

  public List<WithdrawalStep> getStory() {
    return story;
  }
}
