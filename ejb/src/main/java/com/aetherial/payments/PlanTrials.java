package com.aetherial.payments;

import com.aetherial.kernel.Setting;
import com.aetherial.kernel.SettingValues;
import com.aetherial.kernel.Time;
import com.aetherial.payments.entity.PlanTerms;
import com.aetherial.payments.entity.Subscription;
import com.aetherial.payments.entity.SubscriptionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plans that may be tried before they are paid for. A trial costs nothing and brings no coins;
 * these come with the first paid invoice. Everybody tries once.
 */
@ApplicationScoped
class PlanTrials {
  static final Setting TRIALS =
      Setting.text("payments.trials", "", 200).fromEnvironment("aetherial.plan-trials");

  private static final Pattern SYNTAX =
      Pattern.compile("([A-Za-z][A-Za-z0-9-]{0,29}) ([1-9]|[1-8][0-9]|90)");

  /** How long before the first payment the member is told of it. */
  private static final Duration NOTICE = Duration.ofDays(3);

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject SettingValues values;
  @Inject PlanList offers;
  @Inject PlanHolds holds;
  @Inject PlanNotices notices;
  @Inject Time time;

  /** For how many days a plan may be tried, by somebody who has not tried one. */
  int daysOf(PlanTerms terms) {
    return parse(values.text(TRIALS)).getOrDefault(terms.plan(), 0);
  }

  /** Whether a person tries a plan, has tried one, or was promised to. */
  boolean hasTried(UUID personId) {
    return database
            .createQuery(
                "select count(s) from Subscription s where s.personId = :person"
                    + " and s.trialDays > 0 and (s.state <> :unpaid or s.stripeId is not null)",
                Long.class)
            .setParameter("person", personId)
            .setParameter("unpaid", SubscriptionState.EXPIRED)
            .getSingleResult()
        > 0;
  }

  /** For how many days this person may try it. */
  int daysFor(UUID personId, PlanTerms terms) {
    int days = daysOf(terms);
    return days > 0 && !hasTried(personId) ? days : 0;
  }

  /**
   * A page that was closed may have been finished in the last moment; when another trial was
   * promised meanwhile, that one counts.
   */
  void begins(Subscription plan) {
    boolean isLate = plan.state() == SubscriptionState.EXPIRED && plan.stripeId() == null;
    if (isLate && plan.trialDays() > 0 && hasTried(plan.personId())) {
      plan.tryFor(0);
    }
  }

  /** Whether the first payment of a trial is near enough to set its coins aside. */
  boolean isPaidSoon(Subscription plan) {
    return plan.isPaidWithin(time.now(), NOTICE);
  }

  /** Nothing stays set aside while nothing can be paid, and the end is told before it comes. */
  void follow(Subscription plan) {
    if (plan.state() == SubscriptionState.TRIAL && !isPaidSoon(plan)) {
      holds.giveBack(plan);
    }
    if (plan.tellsTrialEnd(time.now(), NOTICE)) {
      notices.trialEnds(plan);
    }
  }

  /** Why this cannot be set; empty when it can. */
  Optional<String> objection(String text) {
    try {
      parse(text).keySet().forEach(offers::plan);
      return Optional.empty();
    } catch (NoSuchPlan unknown) {
      return Optional.of("One of these plans is not on offer.");
    } catch (IllegalArgumentException malformed) {
      return Optional.of(malformed.getMessage());
    }
  }

  /**
   * Reads {@code Plus 7, Pro 14}.
   *
   * @throws IllegalArgumentException with a sentence for people
   */
  static Map<String, Integer> parse(String text) {
    Map<String, Integer> days = new HashMap<>();
    for (String part : text.isBlank() ? new String[0] : text.split(",", -1)) {
      Matcher found = SYNTAX.matcher(part.strip());
      boolean isNew =
          found.matches()
              && days.put(PlanList.code(found.group(1)), Integer.valueOf(found.group(2))) == null;
      if (!isNew) {
        throw new IllegalArgumentException(
            "Write each plan once, with 1 to 90 days, such as Plus 7, Pro 14.");
      }
    }
    return days;
  }
}
