package com.aetherial.payments;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminFigure;
import com.aetherial.kernel.AdminFigures;
import com.aetherial.kernel.InboxDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Messages of Stripe that somebody has to look at. */
@ApplicationScoped
public class MessageFigures implements AdminFigures {
  private static final int COUNTED_MAX = 100;

  @Inject InboxDesk inbox;

  @Override
  public String permission() {
    return Scope.ECONOMY_READ_ANY.code();
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public List<AdminFigure> figures() {
    int stuck = inbox.stuck(StripeEvents.SOURCE, COUNTED_MAX).size();
    return List.of(AdminFigure.work("payments.figure.stuck", stuck, "/admin/payments"));
  }
}
