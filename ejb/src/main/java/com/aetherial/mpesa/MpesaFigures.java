package com.aetherial.mpesa;

import com.aetherial.kernel.Figure;
import com.aetherial.kernel.FigureSource;
import com.aetherial.kernel.Time;
import com.aetherial.mpesa.entity.Conversation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How the connection to M-Pesa is, and how much can be paid out from there. */
@Stateless
public class MpesaFigures implements FigureSource {
  @Inject MpesaSettings settings;
  @Inject Rail rail;
  @Inject Conversations conversations;
  @Inject Time time;

  /** Nothing where M-Pesa is not set up; no float where it was never told. */
  @Override
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    if (settings.canSend()) {
      figures.add(
          Figure.gauge(
              "aetherial_mpesa_stopped",
              "1 when nothing is sent to M-Pesa until somebody has looked.",
              rail.isStopped() ? 1 : 0));
      settings
          .passwordEnds()
          .ifPresent(
              end ->
                  figures.add(
                      Figure.gauge(
                          "aetherial_mpesa_password_days_left",
                          "For how many days the operator's password at M-Pesa still works.",
                          PasswordAge.daysUntil(end, time.now()))));
      conversations.lastAnsweredBalance().ifPresent(found -> add(found, figures));
    }
    return figures;
  }

  private void add(Conversation balance, List<Figure> figures) {
    Shillings.utility(String.valueOf(balance.words()))
        .ifPresent(
            shillings ->
                figures.add(
                    Figure.gauge(
                        "aetherial_mpesa_utility_shillings",
                        "What the account from which phones are paid held when last told.",
                        shillings)));
    figures.add(
        Figure.gauge(
            "aetherial_mpesa_balance_age_seconds",
            "How long ago M-Pesa told what the accounts hold.",
            Duration.between(balance.createdAt(), time.now()).toSeconds()));
  }
}
