package com.aetherial.payments;

import com.aetherial.kernel.Job;
import com.aetherial.kernel.Startup;
import com.aetherial.kernel.Time;
import com.aetherial.payments.entity.Subscription;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Looks after plans and wishes of which nothing was heard. Every node may run it. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PlanSweep {
  private static final Logger LOG = System.getLogger(PlanSweep.class.getName());
  private static final int BATCH = 20;

  @Inject Subscriptions subscriptions;
  @Inject PlanDesk desk;
  @Inject PlanCheckouts checkouts;
  @Inject PlanWishes wishes;
  @Inject PlanCare care;
  @Inject SurplusPlans surplus;
  @Inject PlanNews news;
  @Inject StripeCheckout pages;
  @Inject StripePlans stripe;
  @Inject Startup startup;
  @Inject Time time;

  @Job("payments.plans")
  @Schedule(hour = "*", minute = "*", second = "15/30", persistent = false)
  public void sweep() {
    if (startup.isReady()) {
      each(desk.dueSubscriptions(BATCH), id -> subscriptions.find(id).ifPresent(this::goOn));
      each(desk.dueWishes(BATCH), wishes::carryOut);
      each(care.dueSurplus(BATCH), surplus::end);
      each(care.dueTrials(BATCH), care::secure);
    }
  }

  private static void each(List<UUID> ids, Consumer<UUID> work) {
    for (UUID id : ids) {
      try {
        work.accept(id);
      } catch (PaymentProviderRefused | PaymentProviderUnavailable | PlanNotPaid told) {
        LOG.log(Level.INFO, "The plan {0} could not go on: {1}", id, told.getMessage());
      } catch (RuntimeException failure) {
        LOG.log(Level.WARNING, "The plan " + id + " could not go on.", failure);
      }
    }
  }

  private void goOn(Subscription open) {
    String session = open.sessionId();
    if (session != null) {
      pages.session(session).ifPresentOrElse(news::settle, () -> desk.abandon(open.id()));
    } else if (time.now().isBefore(open.expiresAt())) {
      var unused = checkouts.open(open.id());
    } else {
      stripe.sessionOf(open).ifPresentOrElse(news::settle, () -> desk.abandon(open.id()));
    }
  }
}
