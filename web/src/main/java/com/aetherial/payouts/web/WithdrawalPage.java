package com.aetherial.payouts.web;

import com.aetherial.kernel.Refusal;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.kernel.web.Texts;
import com.aetherial.payouts.Payouts;
import com.aetherial.payouts.WithdrawalStep;
import com.aetherial.payouts.WithdrawalView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
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

  /** Reads it; somebody else's is not there. */
  public void load() throws IOException {
    try {
      withdrawal = payouts.find(current.get(), MalformedId.parse(String.valueOf(id)));
      story = payouts.story(current.get(), withdrawal.id());
    } catch (Refusal notTheirs) {
      Faces.responseSendError(NOT_FOUND, notTheirs.getMessage());
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
